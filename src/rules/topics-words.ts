/**
 * Finds the vocabulary of topics in a text. Words are compared by a plain stem, so that an entry written once also
 * finds its plural, its possessive and its other English spelling. Phrases may overlap: each says what it says.
 */
import { light } from '../light.ts';
import { foldText } from '../phrases.ts';
import type { Topic } from '../types.ts';

/** A word of a text. */
export interface Word {
  start: number;
  end: number;
  stem: string;
}

/**
 * One entry of a topic's vocabulary. A hint may ask for several words at once: in `US|Washington + alliance|ally` one
 * word of each group must stand in the same clause.
 */
export interface Entry {
  topic: Topic;
  written: string;
  /** A variant carries the topic by itself; a hint needs company. */
  strong: boolean;
  /** How many groups of words it asks for; none where it names what is not meant: `not hydrogen bomb`. */
  groups: number;
}

/** A place where a word or phrase of an entry stands. */
export interface Spot {
  entry: Entry;
  /** Which group of the entry it belongs to. */
  group: number;
  start: number;
  end: number;
}

interface Part {
  entry: Entry;
  group: number;
  /** By word of the phrase: whether it must begin with a capital, or be an abbreviation; null where no word must. */
  written: Capitals[] | null;
}

type Capitals = 'none' | 'first' | 'all';

interface Node {
  next: Map<string, Node>;
  parts: Part[];
}

/** `U.S.` is one word, and so is `Japan's`; `Japan-U.S.` is two. */
const WORD = light(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu);

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    stem: stemOf(word),
  }));
}

const stems = new Map<string, string>();

/** A plural. Not one that is another word: `arms`, `customs`, `duties`, `goods`, and `powers`, which are states. */
const PLURAL = /(?<=[a-z]{2}[^sui])(?<!^(?:arm|custom|dutie|good|power))s$/u;

/** A word without case, accents, possessive, plural and British spelling. Crude, but the same on both sides. */
function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = foldText(word)
      .replace(/\./gu, '')
      .replace(/'s?$/u, '')
      .replace(/(?<=[a-z]{3})(?<!^dut)ies$/u, 'y')
      .replace(PLURAL, '')
      .replace(/is(?=(?:ation|ed|ing|e)$)/u, 'iz')
      .replace(/our(?=(?:er|ed|ing)?$)/u, 'or')
      .replace(/^defence$/u, 'defense')
      .replace(/^programme$/u, 'program');
    stems.set(word, stem);
  }
  return stem;
}

const made = new WeakMap<readonly Topic[], Node>();

/** Every place where the topics' vocabulary stands and means its topic. */
export function spotsIn(text: string, words: Word[], topics: readonly Topic[]): Spot[] {
  let root = made.get(topics);
  if (!root) {
    root = rootOf(topics);
    made.set(topics, root);
  }
  const spots: Spot[] = [];
  for (let first = 0; first < words.length; first++) {
    let node: Node | undefined = root;
    for (let last = first; last < words.length; last++) {
      node = node.next.get((words[last] as Word).stem);
      if (!node) break;
      for (const { entry, group, written } of node.parts) {
        if (written?.some((capitals, i) => !hasItsCapitals(capitals, text, (words[first + i] as Word).start))) continue;
        spots.push({ entry, group, start: (words[first] as Word).start, end: (words[last] as Word).end });
      }
    }
  }
  return meant(spots);
}

/** Without the words of a topic that stand in a phrase which it says is not meant: `opposition to`. */
function meant(spots: Spot[]): Spot[] {
  const others = spots.filter(({ entry }) => entry.groups === 0);
  return spots.filter(
    ({ entry, start, end }) =>
      entry.groups > 0 &&
      !others.some(other => other.entry.topic === entry.topic && other.start <= start && end <= other.end),
  );
}

/** Capitals of an entry must be capitals in the text: `US` is not “us”, `Quad` is not “quad”. */
function hasItsCapitals(written: Capitals, text: string, start: number): boolean {
  if (written === 'none') return true;
  if (!/\p{Lu}/u.test(text[start] as string)) return false;
  return written === 'first' || /[\p{Lu}\p{N}.]/u.test(text[start + 1] as string);
}

function capitalsOf(word: string): Capitals {
  if (!/^\p{Lu}/u.test(word)) return 'none';
  return word.length > 1 && word === word.toUpperCase() ? 'all' : 'first';
}

/** How a hint begins which takes the meaning from the topic's words inside it. */
const NOT = /^not\s+/u;

function rootOf(topics: readonly Topic[]): Node {
  const root: Node = { next: new Map(), parts: [] };
  for (const topic of topics) {
    for (const written of topic.variants) addEntry(root, { topic, written, strong: true, groups: 1 });
    for (const written of topic.hints) {
      const meant = !NOT.test(written);
      addEntry(root, {
        topic,
        written: written.replace(NOT, ''),
        strong: false,
        groups: meant ? written.split('+').length : 0,
      });
    }
  }
  return root;
}

function addEntry(root: Node, entry: Entry): void {
  entry.written.split('+').forEach((alternatives, group) => {
    for (const phrase of alternatives.split('|')) {
      const words = Array.from(phrase.matchAll(WORD), ([word]) => word);
      let node = root;
      for (const word of words) {
        const stem = stemOf(word);
        let next = node.next.get(stem);
        if (!next) {
          next = { next: new Map(), parts: [] };
          node.next.set(stem, next);
        }
        node = next;
      }
      const capitals = words.map(capitalsOf);
      const written = capitals.every(capital => capital === 'none') ? null : capitals;
      if (words.length > 0) node.parts.push({ entry, group, written });
    }
  });
}
