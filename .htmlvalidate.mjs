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
    // A headline is as long as it is; cutting it would make the title of the page wrong.
    'long-title': 'off',
  },
});
