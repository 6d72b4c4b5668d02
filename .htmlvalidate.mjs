import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // The renderer writes `<meta/>`, which HTML allows.
    'void-style': ['error', { style: 'selfclose' }],
    // HTML allows a bare “>” in text, and the renderer leaves it.
    'no-raw-characters': 'off',
    // Figures and search regions may carry names (ARIA in HTML), and a page with two of them needs names to tell them apart.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A headline is as long as it is; cutting it would make the title of the page wrong.
    'long-title': 'off',
  },
});
