/**
 * How pages that have the parts of an ad call themselves and are none: what a trade is like and pays, how its ad, its
 * résumé or its interview goes, a call for bids, a course that leads to it.
 */
export const notAdTitle =
  /\bhow to (?:become|write|get|hire|apply)\b|\bcareer (?:guide|path|profile|advice)\b|\b(?:job|position) (?:description|profile) (?:template|sample|example)s?\b|\bjob description(?: \(20\d\d\))?\s*$|\bwhat (?:does|do|is) an? .{2,60}(?:\bdo\b|\?)|\b(?:resume|cv|cover letter) (?:example|sample|template|guide)s?\b|\binterview questions\b|\bsalary (?:guide|survey|in \d{4})\b|\b(?:average|typical) salary\b|\btender notice\b|\b(?:invitation to (?:tender|bid)|request for (?:proposals?|quotations?)|contract notice)\b|\b(?:bootcamp|online course|certificate program(?:me)?|masterclass|learn .{2,40} online)\b(?! (?:instructor|manager|coordinator|lead|teacher))|\b(?:berufsbild|lebenslauf[- ]?muster|musterlebenslauf|bewerbungsvorlage|was verdient|wie werde ich)\b|\b(?:fiche métier|comment devenir|exemple de cv|appel d['’]offres)\b|\b(?:cómo ser|plantilla de currículum|como se tornar|modelo de currículo|licitación)\b|\b(?:hvordan bliver man|så blir du|wat verdient een|hoe word je)\b/i;

/** Headings that only pages about learning or bidding have; two of them, and it is one. */
export const learningHeading =
  /^(?:what you(?:'|’)?ll learn|what you will learn|curriculum|syllabus|tuition(?: fees?)?|course (?:content|outline|fees?|overview|structure)|learning outcomes|(?:your career )?after the course|enrol(?:l)?(?: now)?|admission requirements|entry requirements|career path(?: and progression)?|how to become(?: one| an? .*)?|das lernst du|lernziele|kursinhalt|programme de la formation|contenido del curso|temario)$/i;
