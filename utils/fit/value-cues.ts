import type { ValueCard } from '@/utils/profile/value-cards';

/** Words by which an ad shows a value, folded, parted by semicolons. Absence of such words says nothing. */
export const VALUE_CUES: Readonly<Record<ValueCard, string>> = {
  achievement:
    'impact; see the result; see the results; make a difference; ambitious goals; challenging projects; ownership of results; use your skills',
  independence:
    'autonomy; autonomous; independently; own initiative; self directed; freedom; flexible hours; flexible working; flextime; trust based; eigenverantwortung; own your work; ownership',
  recognition:
    'career path; promotion; career development; bonus; award; recognised; recognized; lead a team; growth opportunities; aufstieg; leadership role',
  relationships:
    'friendly team; supportive team; close knit; help people; helping others; community; collaborative; teamwork; social impact; inclusive; diverse team',
  support:
    'training budget; mentoring; mentor; coaching; onboarding; learning budget; personal development; feedback culture; weiterbildung; supportive manager; regular feedback; works council; collective agreement',
  conditions:
    'permanent contract; job security; pension; variety; work life balance; paid leave; days of leave; days holiday; health insurance; unbefristet; ergonomic; safe working',
};
