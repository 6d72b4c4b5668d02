/** The few parts of citation.js that the tests use; it ships no types. */
declare module '@citation-js/core' {
  interface Item {
    id: string;
    type: string;
    title?: string;
    author?: { literal?: string; family?: string; given?: string }[];
    issued?: { 'date-parts': number[][] };
    note?: string;
    URL?: string;
    language?: string;
    'container-title'?: string;
    [field: string]: unknown;
  }
  export const plugins: {
    input: {
      chain(data: string, options?: { forceType?: string; generateGraph?: boolean; strict?: boolean }): Item[];
      util: { clean(items: Item[], guess: boolean): Item[] };
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
