/**
 * The stages in order. Read this first.
 *
 * A seed is read into a draft, what is not its story is cut, the rest is read by the rules, what they find is resolved
 * into a record; records that report one meeting make a summit.
 */
import type { Authority } from './authority.ts';
import { group } from './group.ts';
import { readDraft } from './reader.ts';
import { recordOf } from './record.ts';
import { type Reading, readOut } from './resolve.ts';
import { cutBoilerplate } from './rules/boilerplate.ts';
import { boilerplateWords } from './rules/boilerplate-words.ts';
import { articleOf } from './text.ts';
import type { ArticleRecord, Draft, Seed, Summit } from './types.ts';

/** What may be left out of a reading. */
export interface Options {
  /** Whether the register of known summits may name the day and place. */
  knownSummits: boolean;
}

/** Everything concluded about one saved report. */
export function readSeedOut(seed: Seed, authority: Authority): Reading {
  const draft: Draft = readDraft(seed);
  return readOut(articleOf(draft, cutBoilerplate(draft, boilerplateWords(authority))), authority);
}

/** One saved report as a record, before it is known which summit it belongs to. */
export function parseSeed(seed: Seed, authority: Authority): ArticleRecord {
  return recordOf(readSeedOut(seed, authority), authority);
}

/** All saved reports as records and summits. */
export function parseArticles(
  seeds: Seed[],
  authority: Authority,
  options: Options,
): { records: ArticleRecord[]; summits: Summit[] } {
  const asked = options.knownSummits ? authority : { ...authority, summits: [] };
  return group(
    seeds.map(seed => parseSeed(seed, asked)),
    asked,
  );
}
