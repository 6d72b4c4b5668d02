/** All wording of the site, by language. A build is in one language; nothing else in the project holds wording for pages. */
import { en } from './messages/en.ts';
import { ja } from './messages/ja.ts';
import { ko } from './messages/ko.ts';
import type { Language } from './types.ts';

/** The words of one language. English is the measure: another language has the same messages with the same parameters. */
export type Messages = typeof en & {
  /** What pages are compared by: the language stands for all its words, which only change with the program. */
  toJSON(): Language;
};

const TABLES: Record<Language, Messages> = { en: sealed(en), ja: sealed(ja), ko: sealed(ko) };

/** The words of a language. */
export function messagesOf(language: Language): Messages {
  return TABLES[language];
}

function sealed(table: typeof en): Messages {
  return { ...table, toJSON: () => table.language };
}
