import { anyCase } from '@/utils/text/any-case';
/** Words of sign-in and robot pages; a page that says so and little else is a wall. */
export const wallWords =
  /\b(?:captcha|pardon our interruption|made us think (?:that )?you (?:were|are|might be) a (?:ro)?bot|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you(?:'re| are) (?:a )?(?:human|real person|not a robot)|unusual (?:traffic|activity)|access (?:to this page )?(?:has been )?denied|checking your browser|just a moment|security check|additional verification required|enable javascript and cookies to continue|you have been blocked|eres humano|actividad poco habitual|bist du ein mensch|kein roboter|vous n'êtes pas un robot|êtes-vous un robot|(?:vérifi\w+|confirm\w+) que vous êtes (?:bien )?(?:un )?humain|(?:überprüf\w*|bestätig\w*|prüf\w*),? (?:bitte )?(?:dass|ob) sie ein mensch sind|nur einen moment|(?:verific\w+|confirm\w+|compru\w+) (?:de )?(?:que (?:usted )?)?(?:es|eres|é|voc[eê] é|di essere) (?:un |um )?(?:ser |essere )?(?:humano|umano)|(?:controle\w*|verifi\w+|bevestig\w*) (?:of|dat) (?:u|je) een mens bent|(?:kontroller\w*|bekræft\w*|verifier\w*|bekreft\w*),? (?:at|att|om) du er? (?:et |en |ett )?(?:menneske|människa))|^ray id: ?[\da-f]/i;
export const signInWords =
  /^(?:\S+ ?[:|–-] ?)?(?:sign in|log ?in|sign up|join now|anmelden|anmeldung|einloggen|se connecter|connexion|identifiez-vous|inloggen|iniciar sesi[óo]n|acceder|iniciar sessão|log ind|logga in|logg inn|entrar|accedi|accesso|logowanie|zaloguj)(?![a-z\u00c0-\u024f])|[|–-] (?:sign in|log ?in|sign up|anmelden|connexion|inloggen|accedi|logowanie|log ind|logga in)$/i;

/** How a page says that its ad is gone. */
const expired =
  /\b(?:(?:this |the )?(?:job|position|posting|vacancy|role|requisition|listing|ad|advert|opportunity|offer|page)(?: posting| listing| ad)?(?: you(?:'re| are| were)? (?:looking for|trying to (?:view|apply for|access|reach)|requested))? (?:is|has been|was) (?:no longer (?:available|active|open|accepting|posted|advertised)|closed|expired|filled|removed|withdrawn|unpublished|not available)|(?:job|position|vacancy|posting|listing|ad) (?:has )?(?:expired|closed)|no longer accepting applications|applications? (?:for this (?:job|position|role) )?(?:are|is|have|has)(?: been| now)? closed|(?:stelle|stellenanzeige|anzeige|position|stellenangebot)(?: ist| wurde)(?: leider)?(?: bereits)? (?:nicht mehr (?:verfügbar|aktiv|online|ausgeschrieben)|abgelaufen|besetzt|deaktiviert|vergeben)|(?:cette |l['’])(?:offre|annonce)(?: d['’]emploi)? (?:n['’]est plus (?:disponible|en ligne|active)|a (?:expiré|été pourvue))|offre (?:expirée|pourvue)|vacature (?:is )?(?:niet meer (?:beschikbaar|actief)|gesloten|vervuld|verlopen)|(?:esta |la )?(?:oferta|vacante)(?: de empleo)? (?:ya no (?:está|se encuentra) (?:disponible|activa)|ha (?:caducado|expirado|finalizado)|cerrada|caducada)|ya no se aceptan (?:solicitudes|postulaciones)|(?:esta )?vaga (?:foi encerrada|expirou|não está mais disponível|encerrada)|stillingen er (?:ikke længere|besat|lukket|udløbet)|jobbet er (?:udløbet|ikke længere)|annoncen er udløbet|tjänsten är (?:tillsatt|inte längre)|annonsen är (?:inte längre|borttagen)|stillingen er (?:ikke lenger|besatt|utløpt)|(?:questa |l['’])?(?:offerta|annuncio)(?: di lavoro)? (?:non è più (?:disponibile|attiv[ao]|online)|è (?:scadut[ao]|chius[ao]))|oferta (?:wygasła|nieaktualna|(?:jest )?archiwalna)|zakończył zbieranie zgłoszeń|вакансия (?:в архиве|закрыта))/i;

/** One of these stands in every sentence of `expired`; to look for them first is several times as quick. */
const gone =
  /no longer|closed|expire|filled|removed|withdrawn|unpublished|not available|nicht mehr|abgelaufen|besetzt|deaktiviert|vergeben|est plus|expir|pourvue|niet meer|gesloten|vervuld|verlopen|ya no|caducad|finalizado|cerrada|está mais|stillingen er|jobbet er|annoncen er|tjänsten är|annonsen är|non è più|scadut|chius[ao]|wygas|nieaktualna|archiwaln|zakończył|вакансия/i;

/** How a page says that it is too late to apply, or that somebody has been found. */
const tooLate = anyCase(
  [
    String.raw`(?:(?:application|vacancy|closing) )?(?:deadline|closing date)(?: for (?:this \p{L}+|applications?|applying))? has (?:now |already )?(?:passed|expired)`,
    String.raw`(?:vacancy|job|position|role|post|recruitment|applications?) (?:is|are|has|have)(?: been)? now (?:closed|filled)`,
    String.raw`bewerbungsfrist (?:ist|war) (?:leider |bereits |schon )*(?:abgelaufen|vorbei|beendet|verstrichen)|(?:ausschreibung|bewerbungsverfahren|auswahlverfahren) (?:ist|wurde) (?:leider |bereits )*(?:beendet|abgeschlossen|geschlossen)`,
    String.raw`date limite(?: de \p{L}+)? est (?:dépassée|passée|échue)|(?:ce|le) poste (?:est|a été) (?:déjà )?pourvu|(?:offre|annonce)(?: d['’]emploi)?(?: est)? (?:clôturée|close|archivée)|candidatures? (?:sont |est )?closes?`,
    String.raw`plazo(?: de \p{L}+)? (?:ha|está|se encuentra) (?:finalizado|cerrado|vencido|concluido)|(?:proceso|oferta|convocatoria)(?: de selección)? (?:ha finalizado|cerrad[oa]|finalizad[oa])`,
    String.raw`(?:i )?termini (?:sono|per la presentazione \p{L}+ \p{L}+ sono) (?:ormai )?(?:scaduti|chiusi)|(?:posizione|selezione|candidature|ricerca) (?:è |sono )?(?:chius[aei]|conclus[aei]|non più apert[aei])`,
    String.raw`(?:solliciteren|reageren) is niet (?:meer|langer) mogelijk|(?:sluitingsdatum|reactietermijn) is (?:verstreken|verlopen)|vacature is (?:inmiddels |al )*(?:vervuld|gesloten|ingevuld)`,
    String.raw`(?:ansøgnings|søknads)fristen (?:er|har) (?:desværre |dessverre )?(?:udløbet|overskredet|utløpt|gått ut|passert)|stillingen kan ikke (?:længere|lenger) søges?`,
    String.raw`ansökningstiden (?:har gått ut|är slut|är förbi)|sista ansökningsdag(?:en)? har passerat|(?:tjänsten|jobbet|annonsen) är inte längre (?:sökbar|aktiv)`,
    String.raw`termin(?: \p{L}+){0,3} (?:upłynął|minął)|(?:nabór|rekrutacja|konkurs)(?: został[ao]?)?(?: już)? zakończon[ya]|ogłoszenie (?:jest )?(?:nieaktualne|archiwalne)`,
    String.raw`(?:stellenanzeige|stellenangebot|stelle|anzeige|ausschreibung)(?: ist| wurde)? (?:auf \p{L}+ |leider |bereits |schon )*(?:abgelaufen|besetzt|nicht mehr aktuell)|(?:stelle|seite|anzeige) existiert (?:leider )?nicht mehr`,
    String.raw`(?:offre|annonce)(?: d['’]emploi)?(?: que vous \p{L}+(?: \p{L}+)?)? n['’]est plus (?:disponible|en ligne|active|publiée)|^offre non disponible|oferta(?: que [^.]{3,30})? ya no (?:está|se encuentra) (?:disponible|activa|publicada)|(?:offerta|annuncio)(?: che [^.]{3,30})? non è più (?:disponibile|attiv[ao]|online)`,
    String.raw`(?:offre|annonce)(?: d['’]emploi)?(?: que vous (?:re)?cherchez)? n['’]existe plus|poste n['’]est plus à pourvoir`,
    String.raw`vacature(?: die (?:je|u) zoekt)? (?:bestaat niet meer|staat niet (?:meer|langer) open)`,
    String.raw`(?:jobb?annonsen|annonsen|jobbet|tjänsten) (?:har gått ut|är inte (?:längre )?(?:tillgänglig|aktiv))`,
    String.raw`(?:jobannoncen?|annoncen|stillingsopslaget|stillingen) er (?:udløbet|ikke længere aktiv)|(?:stillings)?annonsen er (?:utløpt|ikke lenger aktiv)`,
    String.raw`inscripciones cerradas|proceso cerrado`,
    String.raw`hakuaika on päättynyt|(?:työpaikka|ilmoitus|tehtävä) (?:on (?:vanhentunut|päättynyt|täytetty)|ei ole enää (?:haettavissa|avoinna|voimassa|saatavilla))`,
    String.raw`(?:job|position|vacancy|posting|listing|ad|advert)(?: advert| posting| listing)? (?:has|is) (?:now|already) (?:expired|closed)|^applications? (?:are )?closed[.!]?$|^(?:job|vacancy|position) (?:not found|closed)[.!]?$`,
    String.raw`candidaturas (?:estão )?encerradas|prazo(?: de \p{L}+)? (?:terminou|expirou|já terminou)|(?:vaga|oferta|posição) (?:já )?(?:foi )?(?:preenchida|não está disponível)`,
  ]
    .map((words) => `(?<!\\p{L})(?:${words})`)
    .join('|'),
);

/** One of these stands in every sentence of `tooLate`. */
const late =
  /passed|not found|n['’]est plus|non disponible|ya no|non è più|aktuell|existiert|existe plus|bestaat|staat niet|längre|aktiv|päättynyt|vanhentunut|täytetty|enää|expired|closed|filled|abgelaufen|vorbei|beendet|verstrichen|geschlossen|dépassée|passée|échue|pourvu|clos|archiv|finalizad|cerrad|vencid|concluid|scadut|chius|conclus|apert|mogelijk|verlopen|vervuld|ingevuld|udløb|overskred|utløpt|gått ut|passer|søges?|slut|förbi|längre|upłyn|minął|zakończ|nieaktual|encerrad|terminou|expirou|preenchid|disponível/i;

/** Whether a line says that the page's ad is gone. */
export const saysExpired = (line: string): boolean =>
  (gone.test(line) && expired.test(line.replace(condition, ' '))) ||
  (late.test(line) && tooLate.test(line.replace(condition, ' ')));

/** "Six months after the position has been filled" tells of any position, and not of one that is gone. */
const condition = anyCase(
  String.raw`\b(?:after|until|once|when|whenever|if|unless|nachdem|sobald|wenn|falls|bis|lorsque|quand|zodra|wanneer|cuando|når)\s+(?:\p{L}{1,12}\s+){0,2}(?:job|position|posting|vacancy|role|offer|stelle|anzeige|offre|annonce|vacature|oferta|vaga|stillingen|jobbet|tjänsten)\b`,
  'gi',
);

/** How the title of a results page reads: a number of jobs, or jobs somewhere. */
export const listTitle =
  /\bwho(?:'s| is) hiring\b|\b\d[\d.,  ]*\+?\s.{0,60}\b(?:jobs?|vacanc(?:y|ies)|openings|positions|stellen(?:angebote)?|offres|vacatures|ofertas|empleos|vagas|stillinger|lediga jobb|results|treffer|oferty)\b|\b(?:jobs?|vacancies|openings|internships?|stellenangebote|offres d['’]emploi|vacatures|empleos|ofertas de (?:empleo|trabajo)|vagas|ledige stillinger|lediga jobb|oferty pracy|lavoro|offerte)\b[^|]{0,40}\b(?:in|at|near|for|bei|à|en|em|i|w|a|da)\b|\b(?:job|vacancy|career) (?:search|list(?:ing)?s?|board|finder|results)\b|\b(?:search|browse|find|all|latest|current|open|remote|available) (?:jobs|positions|vacancies|openings|roles|opportunities)\b|^(?:careers?|jobs?|stellenangebote|open positions|job openings|vacancies)$|\bjob ?(?:finder|suche|börse)\b|\bstellen(?:suche|markt|börse|finder)\b|(?:поиск|все|каталог) (?:ваканс|работ)|(?<![а-яё])ваканс(?:ии|ий)(?![а-яё])|\b(?:darbo (?:skelbimai|paieška)|darba (?:sludinājumi|piedāvājumi)|tööpakkumised|nabídka práce|ponuky práce|állás(?:ok|ajánlatok)|locuri de muncă|avoimet työpaikat|iş ilanları)\b|\bjobs\s*(?:$|[|,–-])/i;

/** How pages about a company, not about a job of it, call themselves. */
export const companyTitle =
  /\b(?:reviews?|bewertungen|avis|opiniones|recensioni|travailler chez|arbeiten bei|company profile|profil d['’]entreprise|unternehmensprofil|firmenprofil|arbeitgeberprofil|perfil de (?:la )?empresa|perfil da empresa|bedrijfsprofiel|företagsprofil|virksomhedsprofil|profilo aziendale|salaries|interview questions|pros and cons|followers on|gehälter|salaires|sueldos)\b/i;

/** How the heading of a results page reads, in words that no single job's title has. */
export const listHeading =
  /\b(?:jobs|vacancies|openings|internships|stellenangebote|vacatures|empleos|vagas)\s*$|^\d[\d.,]*\+?\s.{0,60}\b(?:jobs|internships|vacancies|openings|positions|stellen|offres|results)\b|\b(?:jobs|vacancies|internships) (?:in|at|for|near)\b/i;

/** How the heading over results reads, also where the results themselves come later. */
export const resultsHeading =
  /\b(?:no|0) (?:jobs?|results|vacancies|positions|openings|roles|matches|matching jobs)(?: were| was)?(?: found| match\w*| available)?\b|\bnothing found\b|\bkeine (?:treffer|stellen|jobs|ergebnisse)\b|\baucun(?:e)? (?:offre|résultat)\b|\bgeen (?:vacatures|resultaten)\b|\bno (?:hay|se encontraron) (?:ofertas|empleos|resultados)\b|\bingen (?:job|stillinger|resultater|treff)\b|ничего не найдено|предложения о работе|\b(?:jobs?|vacancies|positions|openings|results|roles) (?:found|matching|match|that match)\b|^open (?:jobs|positions|roles|vacancies)\s*[:(]\s*\d|\b(?:stellenangebote|treffer|jobs) gefunden\b|\boffres? trouvées?\b|\b(?:ofertas|empleos) encontrad[ao]s\b|\bvacatures gevonden\b/i;
