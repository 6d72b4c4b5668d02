/** Checks the archivist's settings, so that a slip of the pen is told before it shows on the site. */
import { z } from 'zod';
import { problem } from './diagnostics.ts';
import type { Outcome, Settings } from './types.ts';

/** More words than this are no excerpt. */
const LONGEST_EXCERPT = 1000;

const SETTINGS = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  siteUrl: z.literal('').or(z.url({ protocol: /^https?$/ })),
  language: z.enum(['en', 'ja', 'ko']),
  publish: z.enum(['full', 'excerpt', 'facts']),
  excerptWords: z.int().min(1).max(LONGEST_EXCERPT),
  keeper: z.string(),
  contact: z.literal('').or(z.email()).optional(),
  dataLicense: z.enum(['', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'PDDL-1.0', 'ODC-BY-1.0', 'ODbL-1.0']).optional(),
}) satisfies z.ZodType<Settings>;

/** What was expected of each setting, in words. */
const EXPECTED: Record<keyof Settings, string> = {
  title: 'some words',
  description: 'a sentence or two',
  siteUrl: 'an address that starts with https:// or http://, or nothing',
  language: "'en', 'ja' or 'ko'",
  publish: "'full', 'excerpt' or 'facts'",
  excerptWords: `a whole number from 1 to ${LONGEST_EXCERPT}`,
  keeper: 'a name, or nothing',
  contact: 'a mail address, or nothing',
  dataLicense: "'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'PDDL-1.0', 'ODC-BY-1.0', 'ODbL-1.0', or nothing",
};

/** The settings; null where one of them is not understood. *Reports* `settings-value`. */
export function checkSettings(file: string, value: unknown): Outcome<Settings | null> {
  const { success, data, error } = SETTINGS.safeParse(value);
  if (success) return { value: data, diagnostics: [] };
  const diagnostics = error.issues.map(issue => {
    const key = String(issue.path[0] ?? '');
    const found =
      issue.code === 'unrecognized_keys'
        ? `the unknown setting “${issue.keys.join('”, “')}”`
        : `no such value for “${key}”`;
    const expected = EXPECTED[key as keyof Settings] ?? `these settings: ${Object.keys(EXPECTED).join(', ')}`;
    return problem('settings-value', { file }, found, { expected });
  });
  return { value: null, diagnostics };
}
