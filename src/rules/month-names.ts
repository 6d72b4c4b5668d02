/**
 * Months as pages in other languages stamp them around an English text: `24 mars 2014`, `5 de agosto de 2019`.
 *
 * *Source*: Unicode CLDR, the names of months in dates (French, German, Spanish, Italian, Portuguese, Dutch, Indonesian,
 * Turkish, Russian).
 */
const NAMES = [
  'janvier januar enero gennaio janeiro januari ocak января',
  'février fevrier februar febrero febbraio fevereiro februari şubat февраля',
  'mars märz marzo março marco maart maret mart марта',
  'avril abril aprile nisan апреля',
  'mai mayo maggio maio mei mayıs мая',
  'juin juni junio giugno junho haziran июня',
  'juillet juli julio luglio julho temmuz июля',
  'août aout agosto augustus agustus ağustos августа',
  'septembre septiembre setiembre settembre setembro eylül сентября',
  'octobre oktober octubre ottobre outubro ekim октября',
  'novembre noviembre novembro kasım ноября',
  'décembre decembre dezember diciembre dicembre dezembro december desember aralık декабря',
];

/** The number of a month, from 1, by its name in small letters. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
);
