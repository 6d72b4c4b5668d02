/** Offices by the words that texts use for them. */

const OFFICE_NAMES: [RegExp, RegExp][] = [
  [
    /^(?:premier|prime minister|taoiseach)$/u,
    /prime minister|premier|taoiseach|chancellor|president of the (?:government|council)/i,
  ],
  [/^president$/u, /president/i],
  [/^chancellor$/u, /chancellor/i],
  [/chairman|secretary|supreme|paramount/u, /chair|secretary|supreme|leader/i],
];

/** Whether an office word of a text can mean an office of the register; `leader` and `counterpart` can mean any. */
export function officeFits(word: string, office: string): boolean {
  const known = OFFICE_NAMES.find(([words]) => words.test(word));
  return known === undefined || known[1].test(office);
}
