import type { Education } from '@/utils/profile/resume';
import { datedEntries } from './dated-entries';
import type { ResumeLine } from './resume-line';

const SCHOOL =
  /universi[td]|college|school|academy|institut|polytechnic|hochschule|schule|gymnasium|akademie|facult|ecole|école|lycée|lycee|iut\b|cfa\b|escuela|colegio|hogeschool|lyceum|roc\b|skole|skola|högskola|hogskola|høgskole|gymnasie|professionshøjskole|erhvervsakademi|berufskolleg|ihk\b|tu\b|fh\b|eth\b|ucl\b|mit\b|insa\b|hec\b/i;

/** What a degree or an apprenticeship is called; its name may hold a word for schools too ("High school diploma"). */
const DEGREE =
  /diploma|bachelor|master|\bb\.?sc|\bm\.?sc|\bb\.?a\b|\bm\.?a\b|mba|ph\.?d|degree|ausbildung|abitur|licence|licenciatura|dipl[oô]m|meister|bts\b|dut\b|cap\b|bac\b|grado|técnico|máster|certificate|\bhnd\b|btec|examen|uddannelse|utbildning|\bmbo\b|\bhbo\b|nvq|a-levels/i;

/** "BSc Nursing, University of York": the piece that names a school, and what stands beside it. */
function atSchool(part: string): readonly string[] {
  const pieces = part.split(/,\s+/);
  const at = pieces.findIndex((piece) => SCHOOL.test(piece));
  if (at === -1 || pieces.length === 1) return [part];
  const others = pieces.filter((_piece, index) => index !== at);
  return [others.join(', '), pieces[at] ?? ''];
}

/** The courses of study a section names, in its order. */
export function readEducation(lines: readonly ResumeLine[]): readonly Education[] {
  return datedEntries(lines, { singleDates: true })
    .filter(({ parts }) => parts.length > 0)
    .map(({ span, parts: written }) => {
      const parts = written.length === 1 ? written.flatMap(atSchool) : written;
      const institution =
        parts.find((part) => SCHOOL.test(part) && !DEGREE.test(part)) ??
        parts.find((part) => SCHOOL.test(part)) ??
        (parts.length > 1 ? (parts.slice(0, 2).find((part) => !DEGREE.test(part)) ?? parts[1] ?? '') : '');
      const degree = parts.find((part) => part !== institution) ?? '';
      return { degree, institution, start: span.start, end: span.end };
    });
}
