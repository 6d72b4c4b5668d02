/** The words of the site, for every part of a page; and words that may be in another language than the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from '../../src/messages.ts';
import type { Remark } from '../../src/present/props.ts';

const Words = createContext<Messages | null>(null);

/** Gives its words to the parts of a page. */
export const Speaking = Words.Provider;

/** The words of the page that a part stands on. */
export function useSay(): Messages {
  const say = useContext(Words);
  if (say === null) throw new Error('A part of a page stands on no page');
  return say;
}

/** Words with the tag of their language where it is not that of the page. */
export function Tagged({ words: { text, lang } }: { words: Remark }) {
  return lang === null ? text : <span lang={lang}>{text}</span>;
}
