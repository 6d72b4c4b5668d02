/**
 * Patterns with letters that cost little. For `\p{L}` V8 writes out all letters of Unicode at each place of a pattern, with
 * those beyond the basic plane as pairs: some 40 kB of code for `^\p{L}{2,}-\p{L}{2,}$` in place of 4. Once a process holds
 * 16 MB of code, V8 no longer optimises any further pattern, and all that come later are ten times as slow.
 *
 * *Source*: `TooMuchRegExpCode` in V8's src/regexp/regexp.cc, and `v8.getHeapSpaceStatistics()` before and after.
 */

/** Capitals of the scripts that have them, as news pages print names; letters of Vietnamese with two signs are left out. */
const CAPITALS = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏƠƯȘȚΑ-ΡΣ-ΫА-ЯЀ-Џ';

/** What stands for each class inside of brackets. All letters of the basic plane are among `L`, in blocks with their signs. */
const CLASSES: Record<string, string> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-\\u02af\\u0370-\\u0483\\u048a-\\u055f\\u0561-\\u0588\\u05d0-\\u05f2\\u0620-\\u064a\\u066e-\\u06d3\\u0900-\\u0963\\u0980-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u3035\\u3041-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
  Lu: `${CAPITALS}İ`,
  Ll: `${CAPITALS.toLowerCase()}ßÿı`,
  N: '0-9²³¹¼-¾\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19',
};

const PIECE = /\\[pP]\{(?<name>[^}]+)\}|\\.|\[\^?|\]|[^\\[\]]+/gsu;

/** The same pattern, for letters and figures of the basic plane. *Throws* at other classes than `L`, `Lu`, `Ll` and `N`. */
export function light(pattern: RegExp): RegExp {
  let inside = false;
  const source = pattern.source.replace(PIECE, (piece, name?: string) => {
    if (name === undefined) {
      if (piece.startsWith('[')) inside = true;
      if (piece === ']') inside = false;
      return piece;
    }
    const letters = CLASSES[name];
    const negated = piece.startsWith('\\P');
    if (letters === undefined || (negated && inside)) throw new Error(`no light form of ${piece} in ${pattern}`);
    return inside ? letters : `[${negated ? '^' : ''}${letters}]`;
  });
  return new RegExp(source, pattern.flags.replace('u', ''));
}
