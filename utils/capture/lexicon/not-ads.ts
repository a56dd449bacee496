import { anyCase } from '@/utils/text/any-case';

/**
 * How pages that have the parts of an ad call themselves and are none: what a trade is like and pays, how its ad, its
 * résumé or its interview goes, a call for bids, a course that leads to it.
 */
export const notAdTitle =
  /\bfrequently asked questions\b|^(?:faqs?|q&a)(?: |$)|\b(?:häufige fragen|fragen (?:und antworten|zur bewerbung|rund um)|so bewirbst du dich|bewerbungs(?:tipps|prozess|ablauf)|questions fréquentes|foire aux questions|conseils (?:de )?candidature|preguntas frecuentes|domande frequenti|veelgestelde vragen|ofte stillede spørgsmål|vanliga frågor|najczęściej zadawane pytania|perguntas frequentes)\b|\b(?:our|the) (?:recruitment|hiring|application|selection) process\b|\b(?:sueldo|salaire|gehalt|verdienst|stipendio|salaris|zarobki|salário|salary|løn|lön)\b[^|–-]{0,40}\b(?:funciones|requisitos|missions|formation|études|aufgaben|ausbildung|formazione|opleiding|obowiązki|funções|duties|outlook|uddannelse|utbildning)\b|\b(?:cuánto gana|combien gagne|quanto guadagna|hoeveel verdient|ile zarabia|quanto ganha|hvad tjener|vad tjänar|how much does)\b|\bhow to (?:become|write|get|hire|apply)\b|\bcareer (?:guide|path|profile|advice)\b|\b(?:job|position) (?:description|profile) (?:template|sample|example)s?\b|\bjob description(?: \(20\d\d\))?\s*$|\bwhat (?:does|do|is) an? .{2,60}(?:\bdo\b|\?)|\b(?:resume|cv|cover letter) (?:example|sample|template|guide)s?\b|\binterview questions\b|\bsalary (?:guide|survey|in \d{4})\b|\b(?:average|typical) salary\b|\btender notice\b|\b(?:invitation to (?:tender|bid)|request for (?:proposals?|quotations?)|contract notice)\b|\b(?:bootcamp|online course|certificate program(?:me)?|masterclass|learn .{2,40} online)\b(?! (?:instructor|manager|coordinator|lead|teacher))|\b(?:berufsbild|lebenslauf[- ]?muster|musterlebenslauf|bewerbungsvorlage|was verdient|wie werde ich)\b|\b(?:fiche métier|comment devenir|exemple de cv|appel d['’]offres)\b|\b(?:cómo ser|plantilla de currículum|como se tornar|modelo de currículo|licitación)\b|\b(?:hvordan bliver man|så blir du|wat verdient een|hoe word je)\b/i;

/** Headings that only pages about learning or bidding have; two of them, and it is one. */
export const learningHeading =
  /^(?:what you(?:'|’)?ll learn|what you will learn|curriculum|syllabus|tuition(?: fees?)?|course (?:content|outline|fees?|overview|structure)|learning outcomes|(?:your career )?after the course|enrol(?:l)?(?: now)?|course (?:dates?|price|times)|book (?:your place|now|this course)|admission requirements|entry requirements|career path(?: and progression)?|how to become(?: one| an? .*)?|das lern(?:st du|en sie)|das wirst du lernen|lernziele|kursinhalte?|lehrgangsinhalte?|teilnahmegebühr|kursgebühr|abschluss|förderung|ce que vous (?:allez apprendre|apprendrez)|objectifs pédagogiques|public visé|tarifs?|programme de la formation|contenido del curso|temario|lo que aprenderás|salidas profesionales|matrícula|wat leer je|studiekosten|toelatingseisen|programma del corso|cosa imparerai|sbocchi professionali|costo del corso|o que vai aprender|plano curricular|propinas|det lärer du dig|kursinnehåll|det lærer du|adgangskrav|program szkolenia|czego się nauczysz|cena szkolenia)$/i;

/** Labels under which a course says what it costs those who come, or a shop what a thing does. */
export const feeLabel = anyCase(
  String.raw`^(?:course fees?|tuition(?: fees?)?|fees?|price|cost|kosten|kursgebühr(?:en)?|teilnahmegebühr(?:en)?|teilnahmebeitrag|seminargebühr|preis|studiengebühren|tarifs?|prix|coût|frais(?: de formation)?|cursusprijs|prijs|kosten cursus|precio|matrícula|costo|prezzo|quota(?: di iscrizione)?|preço|propinas?|pris|kursavgift|deltagarpris|deltagerpris|cena|koszt)\s*:`,
);

/** Blanks of a text that others are to fill in: "[Company name]", "{{location}}", "<Name des Unternehmens>". */
export const blankToFill =
  /\[[A-Za-zÀ-ž][^[\]\d:/@]{2,40}\]|\{\{?\s*[A-Za-zÀ-ž][\w ]{2,40}\}\}?|<(?:insert|company|your|name|ort|firma)[^<>]{0,40}>|_{5,}/g;
