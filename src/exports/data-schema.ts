/** What the JSON downloads hold, field by field. The published JSON Schema is made of this, so that the two cannot part. */
import { z } from 'zod';

const EDTF_PATTERN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

const id = z.string().min(1);
const edtf = z.string().regex(EDTF_PATTERN);
const country = z.string().regex(/^[A-Z]{2}$/);

const person = z.strictObject({
  id: id.describe('As in the address of the leader’s page.'),
  name: z.string().min(1),
  office: z.string().describe('With the country, such as “President of South Korea”; empty where not known.'),
  country: country.describe('ISO 3166-1 alpha-2.').or(z.literal('')),
  part: z.enum(['participant', 'mentioned']).describe('Whether the person took part or is only spoken of.'),
  unlisted: z
    .literal(true)
    .optional()
    .describe('The register does not have this name; it was read from the text alone.'),
});

const place = z.strictObject({
  id: id.describe('As in the address of the place’s page.'),
  name: z.string().min(1),
  country: country.or(z.literal('')).describe('ISO 3166-1 alpha-2.'),
  latitude: z.number().min(-90).max(90).nullable().describe('Degrees, WGS 84.'),
  longitude: z.number().min(-180).max(180).nullable().describe('Degrees, WGS 84.'),
});

const evidence = z
  .strictObject({
    rule: z.string().min(1).describe('Id of the rule, correction or register that found it.'),
    basis: z.enum(['correction', 'authority', 'stated', 'implied']),
    value: z.string().optional().describe('For fields with several values: which one it speaks for.'),
    start: z.int().min(0).optional().describe('Where the words start in the article’s text, in UTF-16 units.'),
    end: z.int().min(0).optional().describe('Where they end.'),
    exact: z.string().optional().describe('The words themselves; left out where the text is not published in full.'),
    entry: z.string().optional().describe('The register’s entry.'),
    field: z.string().optional().describe('Where the saved page itself states it.'),
    note: z.string().optional().describe('What follows from it.'),
  })
  .describe('Why a fact is believed.');

/** One summit of `summits.json`. */
export const SUMMIT = z
  .strictObject({
    id: id.describe('As in the address of the summit’s page.'),
    name: z.string().min(1),
    date: edtf
      .nullable()
      .describe('EDTF: the first day, a month, a year, or the interval in which it was; null where not known.'),
    until: edtf.nullable().describe('The last day, where it lasted longer.'),
    location: place.nullable(),
    participants: z.array(person),
    topics: z.array(id),
    known: id.nullable().describe('Id of the register’s entry, if it is one of the known meetings.'),
    articles: z.array(id).describe('Ids of the articles that report it.'),
    related: z.array(id).describe('Ids of summits at the same gathering.'),
    evidence: z.array(evidence),
  })
  .describe('A meeting of leaders, with the articles that report it.');

/** One article of `articles.json`. */
export const ARTICLE = z
  .strictObject({
    id: id.describe('As in the address of the article’s page.'),
    file: z.string().min(1).describe('The saved file, from the articles folder.'),
    title: z.string(),
    kind: z.enum(['summit', 'other']).describe('Whether it reports a meeting of leaders.'),
    phase: z.enum(['preview', 'meeting', 'follow-up']).nullable(),
    summit: id.nullable().describe('Id of the summit that it reports.'),
    leaders: z.array(person),
    date: edtf.nullable().describe('EDTF: when the leaders met, as far as it is certain.'),
    published: edtf.nullable().describe('EDTF: when the article was published.'),
    captured: edtf.nullable().describe('EDTF: when it was saved.'),
    location: place.nullable(),
    topics: z.array(id),
    outlet: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable().describe('Where the original stood.'),
    language: z.string().min(2).describe('BCP 47.'),
    publish: z
      .enum(['full', 'excerpt', 'facts'])
      .nullable()
      .describe('How much of the text is shown; null for the archive’s own setting.'),
    evidence: z.partialRecord(
      z.enum([
        'kind',
        'title',
        'leaders',
        'date',
        'published',
        'location',
        'topics',
        'outlet',
        'author',
        'url',
        'language',
        'summit',
      ]),
      z.array(evidence),
    ),
    lost: z
      .array(z.strictObject({ field: z.string(), value: z.string(), reason: z.string() }))
      .describe('What was considered and not taken.'),
    removedLines: z.int().min(0).describe('How many lines of the saved page were cut as not part of the story.'),
  })
  .describe('What was read out of one article, without its text.');

/** A summit as `summits.json` holds it. */
export type SummitData = z.infer<typeof SUMMIT>;

/** An article as `articles.json` holds it. */
export type ArticleData = z.infer<typeof ARTICLE>;

/** The JSON Schema (draft 2020-12) of a download that is a list of such entries. */
export function schemaOf(entry: z.ZodType, title: string): object {
  const { $schema, ...items } = z.toJSONSchema(entry, { io: 'output' });
  return { $schema, title, type: 'array', items };
}
