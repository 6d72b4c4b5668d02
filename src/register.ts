/** The register of known summits, by what it is asked for. */
import type { KnownSummit } from './types.ts';

interface Register {
  byId: Map<string, KnownSummit>;
  /** By first day or interval. */
  byDate: Map<string, KnownSummit[]>;
  /** By each of the leaders who took part. */
  byLeader: Map<string, KnownSummit[]>;
}

const made = new WeakMap<readonly KnownSummit[], Register>();

/** The indexes of some known summits, made once. */
export function registerOf(summits: readonly KnownSummit[]): Register {
  let register = made.get(summits);
  if (!register) {
    register = { byId: new Map(summits.map(summit => [summit.id, summit])), byDate: new Map(), byLeader: new Map() };
    for (const summit of summits) {
      add(register.byDate, summit.date, summit);
      for (const leader of summit.participants) add(register.byLeader, leader, summit);
    }
    made.set(summits, register);
  }
  return register;
}

function add(index: Map<string, KnownSummit[]>, key: string, summit: KnownSummit): void {
  const known = index.get(key);
  if (known) known.push(summit);
  else index.set(key, [summit]);
}
