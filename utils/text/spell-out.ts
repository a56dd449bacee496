/** Returns a text with letters that ASCII lacks spelt by two, as addresses do: "Søgaard" gives "Soegaard", "Müller" "Mueller". */
export function spellOut(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[äæ]/giu, 'ae')
    .replace(/[öø]/giu, 'oe')
    .replace(/ü/giu, 'ue')
    .replace(/å/giu, 'aa');
}
