/** Spoken languages. */
export const spokenLanguages = `
english | English | language | Englisch; Englischkenntnisse; anglais; Engels^; inglés; engelsk; engelska; Business English; Deutsch- und Englischkenntnisse |
german | German | language | Deutsch; Deutschkenntnisse; allemand; Duits; alemán; tysk; tyska |
french | French | language | Französisch; Französischkenntnisse; français; Frans^; francés; fransk; franska |
spanish | Spanish | language | Spanisch; espagnol; Spaans; español; castellano; spansk; spanska |
italian | Italian | language | Italienisch; italien; Italiaans; italiano; italiensk; italienska |
dutch | Dutch | language | Niederländisch; néerlandais; Nederlands; neerlandés; holandés; hollandsk; nederlandsk; nederländska |
danish | Danish | language | Dänisch; danois; Deens; danés; dansk; danska |
swedish | Swedish | language | Schwedisch; suédois; Zweeds; sueco; svensk; svenska |
norwegian | Norwegian | language | Norwegisch; norvégien; Noors; noruego; norsk; norska |
finnish | Finnish | language | Finnisch; finnois; finlandés; finsk; finska |
polish | Polish | language | Polnisch; polonais; polaco; polsk; polska |
portuguese | Portuguese | language | Portugiesisch; portugais; Portugees; portugués; portugisisk; portugisiska |
russian | Russian | language | Russisch; russe; ruso; russisk; ryska |
ukrainian | Ukrainian | language | Ukrainisch; ukrainien; Oekraïens; ucraniano; ukrainsk; ukrainska |
arabic | Arabic | language | Arabisch; arabe; arabisk; arabiska |
turkish | Turkish | language | Türkisch; turc; Turks; turco; tyrkisk; turkiska |
mandarin | Mandarin Chinese | language | Mandarin; Chinese; Chinesisch; chinois; Chinees; chino; kinesisk; kinesiska; Cantonese |
japanese | Japanese | language | Japanisch; japonais; Japans; japonés; japansk; japanska |
korean | Korean | language | Koreanisch; coréen; Koreaans; coreano; koreansk; koreanska |
hindi | Hindi | language | |
urdu | Urdu | language | |
punjabi | Punjabi | language | |
bengali | Bengali | language | Bangla |
czech | Czech | language | Tschechisch; tchèque; Tsjechisch; checo; tjekkisk; tjeckiska; tsjekkisk |
hungarian | Hungarian | language | Ungarisch; hongrois; Hongaars; húngaro; ungarsk; ungerska |
romanian | Romanian | language | Rumänisch; roumain; Roemeens; rumano; rumænsk; rumänska; rumensk |
greek | Greek | language | Griechisch; grec; Grieks; griego; græsk; grekiska; gresk |
catalan | Catalan | language | Katalanisch; català |
basque | Basque | language | euskera; Baskisch |
galician | Galician | language | gallego |
hebrew | Hebrew | language | Hebräisch; hébreu; Hebreeuws; hebreo; hebraisk |
sign-language | Sign language | language | ASL^; BSL^; American Sign Language; British Sign Language; Gebärdensprache; langue des signes; gebarentaal; lengua de signos; lengua de señas; tegnsprog; teckenspråk; tegnspråk |
vietnamese | Vietnamese | language | Vietnamesisch; vietnamien |
tagalog | Tagalog | language | |
thai | Thai | language | |
marathi | Marathi | language | |
tamil | Tamil | language | |
telugu | Telugu | language | |
kannada | Kannada | language | |
gujarati | Gujarati | language | |
malayalam | Malayalam | language | |
odia | Odia | language | |
`;
