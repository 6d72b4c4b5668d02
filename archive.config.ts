/** The archivist's settings. Everything here may be changed; the build says so if a value is not understood. */
import type { Settings } from './src/types.ts';

const settings: Settings = {
  title: 'Summit Archive',
  description:
    'An archive of meetings between national leaders, made from saved news reports. Every fact leads back to the words that prove it.',
  // Where the site will live, such as 'https://example.org/archive/'. The site map, the OAI-PMH file, canonical links and share pictures in
  // posts need it; everything else works without.
  siteUrl: '',
  language: 'en',
  // How much of an article the site shows: 'full', 'excerpt' or 'facts'. You answer for the rights.
  publish: 'full',
  excerptWords: 80,
  keeper: 'Summit Archive',
  // A mail address for harvesters. With it and `siteUrl`, the site gets an OAI-PMH file.
  contact: '',
  // Licence of the records in /data/, by its short name, or '' for none. The texts of the articles stay their owners'.
  dataLicense: 'CC-BY-4.0',
};

export default settings;
