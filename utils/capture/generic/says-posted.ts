import { anyCase } from '@/utils/text/any-case';

const POSTED = anyCase(
  String.raw`^(?:posted|published|advertised|listed|veröffentlicht|online (?:seit|since|sinds)|ausgeschrieben seit|publiée?|mise en ligne|publicad[oa]|geplaatst|opslået|indrykket|publicerad|publisert|pubblicat[oa]|opublikowan[oaey]|(?:вакансия )?опубликован[оа])(?!\p{L})(?: on\b)?.{0,12}\d`,
);

/** Whether a line begins with since when an ad stands: "Posted on October 7, 2026 by Grey Gannet Ferries". */
export const saysPosted = (text: string): boolean => POSTED.test(text);
