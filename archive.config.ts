/** The archivist's settings. Everything here may be changed; the build says so if a value is not understood. */
import type { Settings } from './src/types.ts';

const settings: Settings = {
  title: 'Summit Archive',
  description:
    'An archive of meetings between national leaders, made from saved news reports. Every fact leads back to the words that prove it.',
  // Where the site will live, such as 'https://example.org/archive/'. Addresses in feeds need it; everything else works without.
  siteUrl: '',
  language: 'en',
  // How much of an article the site shows: 'full', 'excerpt' or 'facts'. You answer for the rights.
  publish: 'full',
  excerptWords: 80,
  keeper: 'Summit Archive',
};

export default settings;
