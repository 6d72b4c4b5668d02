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
import { articleOf } from './text.ts';
import type { ArticleRecord, Draft, Outcome, Seed, Summit } from './types.ts';

export interface Options {
  /** Whether the register of known summits may name the day and place. */
  knownSummits: boolean;
}

/** Everything concluded about one saved report. */
export function readSeedOut(seed: Seed, authority: Authority, options: Options): Reading {
  const draft: Draft = readDraft(seed);
  return readOut(articleOf(draft, cutBoilerplate(draft, { phrases: authority.boilerplate })), authority, options);
}

/** One saved report as a record, before it is known which summit it belongs to. */
export function parseSeed(seed: Seed, authority: Authority, options: Options): ArticleRecord {
  return recordOf(readSeedOut(seed, authority, options), authority);
}

/** All saved reports as records and summits. */
export function parseArticles(seeds: Seed[], authority: Authority, options: Options): Outcome<{ records: ArticleRecord[]; summits: Summit[] }> {
  const records = seeds.map(seed => parseSeed(seed, authority, options));
  return { value: group(records, options.knownSummits ? authority : { ...authority, summits: [] }), diagnostics: [] };
}
