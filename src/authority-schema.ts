/** The form of an entry in each authority file. Every message says what was expected, to end the sentence “expected …”. */
import { z } from 'zod';
import { daysOf, isDay } from './edtf.ts';
import { topicIds } from './topic-ids.ts';
import type { AuthorityData, NativeName } from './types.ts';

const matching = (pattern: RegExp, expected: string) => z.string(expected).regex(pattern, expected);
const oneOf = <const T extends string>(values: readonly T[]) =>
  z.enum(values as readonly [T, ...T[]], `one of: ${values.join(', ')}`);

const text = matching(/^\S(?:.*\S)?$/su, 'some words, without blanks around them');
/** A blank at the end of a phrase says that a word ends there. */
const phrase = matching(/\S/u, 'some words');
const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id of small letters, digits and hyphens');
const country = matching(/^[A-Z]{2}$/u, 'a country code of two capital letters');
const address = matching(/^https?:\/\/\S+$/u, 'an address that starts with https:// or http://');
const domain = matching(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, 'a host name, such as www.example.org');
const day = z.string('a day, such as 2023-05-07').refine(isDay, 'a day, such as 2023-05-07');
const date = z
  .string('a day, or the interval that is certain')
  .refine(value => daysOf(value) !== null, 'a day such as 2023-05-07, or an interval such as 2023-05-07/2023-05-09');

const list = <T extends z.ZodType>(entry: T) => z.array(entry, 'a list in square brackets').default([]);
const some = <T extends z.ZodType>(entry: T, expected: string) => z.array(entry, expected).min(1, expected);

/** A coordinate in degrees. */
function degrees(limit: number) {
  const expected = `degrees between -${limit} and ${limit}`;
  return matching(/^-?\d{1,3}(?:\.\d+)?$/u, expected)
    .transform(Number)
    .refine(value => Math.abs(value) <= limit, expected);
}

/** Names by language: `{ ja: 東京, zh-Hans: 东京 }`; several names of one language stand in a list. */
const native = z
  .record(
    matching(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u, 'a language tag such as ja, ko, zh-Hans or zh-Hant'),
    z.union([text, z.array(text)], 'a name, or a list of names'),
    'names by language, such as { ja: 東京 }',
  )
  .default({})
  .transform(names =>
    Object.entries(names).flatMap(([lang, name]): NativeName[] => [name].flat().map(one => ({ lang, name: one }))),
  );

/** Words in other languages of the site: `{ ja: 貿易, ko: 무역 }`. */
const translations = z.strictObject(
  { ja: text.exactOptional(), ko: text.exactOptional() },
  'words by language of the site, such as { ja: 貿易, ko: 무역 }',
);

const term = z.strictObject({
  office: text,
  country: country.optional(),
  start: day,
  end: day.nullable().default(null),
});

/** What is so only where it is said. */
const flag = z
  .literal('true', 'true, or no such line')
  .transform(() => true as const)
  .optional();

/** The keys of an entry, file by file. */
export const shapes = {
  leaders: z.strictObject({
    id,
    name: text,
    family: text,
    common: flag,
    country,
    terms: some(term, 'at least one term: { office: …, start: … }'),
    variants: list(text),
    native,
    sources: list(address),
  }),
  places: z.strictObject({
    id,
    name: text,
    country,
    latitude: degrees(90),
    longitude: degrees(180),
    kind: oneOf(['city', 'venue', 'region']),
    within: id.nullable().default(null),
    variants: list(text),
    native,
  }),
  countries: z.strictObject({
    code: country,
    name: text,
    article: flag,
    variants: list(text),
    demonyms: list(text),
    metonyms: list(text),
    offices: some(text, 'at least one office'),
  }),
  topics: z.strictObject({
    id: oneOf(topicIds),
    label: text,
    definition: text,
    labels: translations.optional(),
    definitions: translations.optional(),
    variants: list(text),
    hints: list(text),
    iptc: matching(/^medtop:\d{8}$/u, 'a Media Topics code such as medtop:20000638')
      .nullable()
      .default(null),
  }),
  summits: z.strictObject({
    id,
    name: text,
    date,
    until: day.nullable().default(null),
    place: id,
    participants: z.array(id, 'a list of leader ids').min(2, 'at least two leader ids'),
    kind: oneOf(['bilateral', 'trilateral', 'sidelines', 'multilateral']),
    note: text.nullable().default(null),
    gap: oneOf(['true', 'false'])
      .default('true')
      .transform(gap => gap === 'true'),
    sources: list(address),
  }),
  outlets: z.strictObject({
    id,
    name: text,
    kind: oneOf(['agency', 'newspaper', 'broadcaster', 'government', 'site']),
    variants: list(text),
    domains: list(domain),
  }),
  boilerplate: z.strictObject({ reason: text, lines: list(phrase), starts: list(phrase), contains: list(phrase) }),
} satisfies Record<keyof AuthorityData, z.ZodObject>;

/** The keys of a group within an entry, by the key under which it stands. */
export const nested: Record<string, z.ZodObject> = {
  terms: term,
  labels: translations,
  definitions: translations,
};
