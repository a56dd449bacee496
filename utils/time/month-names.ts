import { fold } from '@/utils/text/fold';

/** Names and short forms of the months in en, de, fr, nl, es, da, sv, no, it, pt, pl and ru, folded. */
const NAMES: readonly string[] = [
  'january jan januar januari jaenner janner janvier janv enero ene gennaio gen janeiro stycznia styczen sty января',
  'february feb februar februari feber fevrier fevr fev febrero febbraio febb fevereiro lutego luty lut февраля',
  'march mar marz maerz mrz mars maart mrt marts marzo marco marca marzec марта',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi апреля',
  'may mai mei maj mayo maggio mag maio maja мая',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze июня',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля',
  'august aug aout augustus agosto ago augusti sierpnia sierpien sie августа',
  'september sep sept septembre septiembre set settembre sett setembro wrzesnia wrzesien wrz сентября',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz октября',
  'november nov novembre noviembre novembro listopada listopad lis ноября',
  'december dec dezember dez decembre dic diciembre dicembre des desember dezembro grudnia grudzien gru декабря',
];
const NUMBERS = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The number (1..12) of a month named in one of the languages ads come in, short forms too; `null` for another word. */
export function monthNumber(name: string): number | null {
  return NUMBERS.get(fold(name).replace(/\.$/, '')) ?? null;
}
