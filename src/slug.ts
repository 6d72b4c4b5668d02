/** Names as parts of addresses. */

/** A name in lower case ASCII letters, digits and hyphens: `South Korea` gives `south-korea`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
