import { anyCase } from '@/utils/text/any-case';
/** Words of sign-in and robot pages; a page that says so and little else is a wall. */
export const wallWords =
  /\b(?:captcha|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you(?:'re| are) (?:a )?(?:human|real person|not a robot)|unusual (?:traffic|activity)|access (?:to this page )?(?:has been )?denied|checking your browser|just a moment|security check|additional verification required|enable javascript and cookies to continue|you have been blocked|eres humano|actividad poco habitual|bist du ein mensch|kein roboter|vous n'êtes pas un robot|êtes-vous un robot)/i;
export const signInWords =
  /^(?:\S+ ?[:|–-] ?)?(?:sign in|log ?in|sign up|join now|anmelden|einloggen|se connecter|connexion|inloggen|iniciar sesión|log ind|logga in|logg inn|entrar)\b|\| (?:sign in|log ?in|sign up)$/i;

/** How a page says that its ad is gone. */
const expired =
  /\b(?:(?:this |the )?(?:job|position|posting|vacancy|role|requisition|listing|ad|advert|opportunity|offer|page)(?: posting| listing| ad)?(?: you(?:'re| are| were)? (?:looking for|trying to (?:view|apply for|access|reach)|requested))? (?:is|has been|was) (?:no longer (?:available|active|open|accepting|posted|advertised)|closed|expired|filled|removed|withdrawn|unpublished|not available)|(?:job|position|vacancy|posting|listing|ad) (?:has )?(?:expired|closed)|no longer accepting applications|applications? (?:for this (?:job|position|role) )?(?:are|is|have|has)(?: been| now)? closed|(?:stelle|stellenanzeige|anzeige|position|stellenangebot)(?: ist| wurde)(?: leider)?(?: bereits)? (?:nicht mehr (?:verfügbar|aktiv|online|ausgeschrieben)|abgelaufen|besetzt|deaktiviert|vergeben)|(?:cette |l['’])(?:offre|annonce)(?: d['’]emploi)? (?:n['’]est plus (?:disponible|en ligne|active)|a (?:expiré|été pourvue))|offre (?:expirée|pourvue)|vacature (?:is )?(?:niet meer (?:beschikbaar|actief)|gesloten|vervuld|verlopen)|(?:esta |la )?(?:oferta|vacante)(?: de empleo)? (?:ya no (?:está|se encuentra) (?:disponible|activa)|ha (?:caducado|expirado|finalizado)|cerrada|caducada)|ya no se aceptan (?:solicitudes|postulaciones)|(?:esta )?vaga (?:foi encerrada|expirou|não está mais disponível|encerrada)|stillingen er (?:ikke længere|besat|lukket|udløbet)|jobbet er (?:udløbet|ikke længere)|annoncen er udløbet|tjänsten är (?:tillsatt|inte längre)|annonsen är (?:inte längre|borttagen)|stillingen er (?:ikke lenger|besatt|utløpt)|(?:questa |l['’])?(?:offerta|annuncio)(?: di lavoro)? (?:non è più (?:disponibile|attiv[ao]|online)|è (?:scadut[ao]|chius[ao]))|oferta (?:wygasła|nieaktualna|(?:jest )?archiwalna)|zakończył zbieranie zgłoszeń|вакансия (?:в архиве|закрыта))/i;

/** One of these stands in every sentence of `expired`; to look for them first is several times as quick. */
const gone =
  /no longer|closed|expire|filled|removed|withdrawn|unpublished|not available|nicht mehr|abgelaufen|besetzt|deaktiviert|vergeben|est plus|expir|pourvue|niet meer|gesloten|vervuld|verlopen|ya no|caducad|finalizado|cerrada|está mais|stillingen er|jobbet er|annoncen er|tjänsten är|annonsen är|non è più|scadut|chius[ao]|wygas|nieaktualna|archiwaln|zakończył|вакансия/i;

/** Whether a line says that the page's ad is gone. */
export const saysExpired = (line: string): boolean =>
  gone.test(line) && expired.test(line.replace(condition, ' '));

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
  /\b(?:reviews?|bewertungen|avis|opiniones|recensioni|travailler chez|arbeiten bei|company profile|salaries|interview questions|pros and cons|followers on|gehälter|salaires|sueldos)\b/i;

/** How the heading of a results page reads, in words that no single job's title has. */
export const listHeading =
  /\b(?:jobs|vacancies|openings|internships|stellenangebote|vacatures|empleos|vagas)\s*$|^\d[\d.,]*\+?\s.{0,60}\b(?:jobs|internships|vacancies|openings|positions|stellen|offres|results)\b|\b(?:jobs|vacancies|internships) (?:in|at|for|near)\b/i;

/** How the heading over results reads, also where the results themselves come later. */
export const resultsHeading =
  /\b(?:no|0) (?:jobs?|results|vacancies|positions|openings|roles|matches|matching jobs)(?: were| was)?(?: found| match\w*| available)?\b|\bnothing found\b|\bkeine (?:treffer|stellen|jobs|ergebnisse)\b|\baucun(?:e)? (?:offre|résultat)\b|\bgeen (?:vacatures|resultaten)\b|\bno (?:hay|se encontraron) (?:ofertas|empleos|resultados)\b|\bingen (?:job|stillinger|resultater|treff)\b|ничего не найдено|предложения о работе|\b(?:jobs?|vacancies|positions|openings|results|roles) (?:found|matching|match|that match)\b|^open (?:jobs|positions|roles|vacancies)\s*[:(]\s*\d|\b(?:stellenangebote|treffer|jobs) gefunden\b|\boffres? trouvées?\b|\b(?:ofertas|empleos) encontrad[ao]s\b|\bvacatures gevonden\b/i;
