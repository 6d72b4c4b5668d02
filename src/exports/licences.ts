/** Licences for data: their short names, what they are called and where their words stand. */
import type { DataLicense } from '../types.ts';

/** A licence for data: its SPDX name, its title, and the address of its words. */
export interface Licence {
  name: string;
  title: string;
  path: string;
}

const LICENCES: Record<Exclude<DataLicense, ''>, Omit<Licence, 'name'>> = {
  'CC0-1.0': { title: 'Creative Commons Zero 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': { title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': {
    title: 'Creative Commons Attribution Share-Alike 4.0',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'PDDL-1.0': {
    title: 'Open Data Commons Public Domain Dedication and License 1.0',
    path: 'https://opendatacommons.org/licenses/pddl/1-0/',
  },
  'ODC-BY-1.0': {
    title: 'Open Data Commons Attribution License 1.0',
    path: 'https://opendatacommons.org/licenses/by/1-0/',
  },
  'ODbL-1.0': {
    title: 'Open Data Commons Open Database License 1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
};

/** The licence with its name and address; null where none is granted. */
export function licenceOf(id: DataLicense | undefined): Licence | null {
  return id === undefined || id === '' ? null : { name: id, ...LICENCES[id] };
}
