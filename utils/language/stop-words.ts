/**
 * The commonest little words of the languages ads come in, chosen so that each points to one language or few. A word in
 * several lists counts for each of them.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in for with you your our are we is on will be as an that or this have at from by their work team about who can not they but has all more',
  de: 'und der die das mit für zu den von ein eine einen einer im du sie wir ist auf als bei dich dein deine unser unsere ihre sich auch oder werden sowie zur zum nicht dem des uns dir wie bist hast',
  fr: 'de la le les et des en à pour un une vous nous du dans votre notre est sur avec au par que qui ou aux vos nos êtes sont ce cette plus ses être avez',
  nl: 'de het een en van je in voor met op te jij zijn is aan bij ons onze jouw als dat of om naar die wij ook niet heb bent worden wordt u uit deze ben kan',
  es: 'de la y en el los para con las del que un una por se tu al su como más nuestro nuestra es o lo somos te serás tus sus este esta son',
  da: 'og i at til på du en med for af vi er som et de dig vores din har den kan det vil eller fra dine os være samt ikke hvor om bliver blive også både',
  sv: 'och att i som en för med på av vi är du till ett har din vår det den om kan eller dig från hos våra de oss samt inte dina vara så också kommer är',
  no: 'og i å til som en for med på av vi er du et har det vår din kan eller deg fra oss våre vil den de være samt ikke dine om også både hos må jobb',
  it: 'di e il la in per con un una del che i le della nella nostro nostra si è sono dei al alla gli da come ti tuo tua lo nel o più siamo anche delle',
  pt: 'de e a o em para com do da que os as um uma no na por dos das se como mais nossa nosso você seu sua ou ao é são não nos pelo sobre ser',
  pl: 'i w z na do oraz dla się jest o w że nie to od po ze za przez co jak twoje nasz naszej będziesz pracy nas lub jako są ci ich być oferujemy',
};
