/**
 * Where the characters of a Markdown text node stood in the source. The two differ by backslash escapes,
 * character references and the indentation of continued lines: `AT\&T`, `AT&amp;T` and `AT&T` are one value.
 */

/** The way from an offset in the source to one in the value. */
export interface Offsets {
  /** The offset in the value for an offset in the source. */
  valueAt(source: number): number;
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Pairs source and value; null where they cannot be paired, so that nothing is marked rather than the wrong words. */
export function sourceOffsets(source: string, value: string): Offsets | null {
  const starts: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    const step = stepAt(source, at, value, index);
    if (step === null) return null;
    for (let unit = 0; unit < step.units; unit += 1) starts.push(step.start);
    index += step.units - 1;
    at = step.end;
  }
  return {
    valueAt: offset => {
      const found = starts.findIndex(start => start >= offset);
      return found === -1 ? value.length : found;
    },
  };
}

interface Step {
  start: number;
  end: number;
  /** How many units of the value it gives. */
  units: number;
}

function stepAt(source: string, at: number, value: string, index: number): Step | null {
  const wanted = value[index];
  const next = source[at + 1] ?? '';
  if (source[at] === '\\' && next === wanted && PUNCTUATION.test(next)) return { start: at, end: at + 2, units: 1 };
  const reference = referenceAt(source, at);
  if (reference !== null && !value.startsWith(reference, index))
    return decoded(source, { at, reference }, { value, index });
  if (source[at] === wanted) return { start: at, end: at + 1, units: 1 };
  // Markdown drops blanks at the start and end of a continued line.
  return /[ \t\r>]/.test(source[at] ?? '') ? stepAt(source, at + 1, value, index) : null;
}

function referenceAt(source: string, at: number): string | null {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0] ?? null;
}

/** A reference gives one or two units; what follows it in the source tells which. */
function decoded(
  source: string,
  { at, reference }: { at: number; reference: string },
  { value, index }: { value: string; index: number },
): Step {
  const end = at + reference.length;
  const code = value.codePointAt(index) ?? 0;
  const two =
    code > 0xffff || (index + 1 < value.length && source[end] !== value[index + 1] && source[end] === value[index + 2]);
  return { start: at, end, units: two ? 2 : 1 };
}
