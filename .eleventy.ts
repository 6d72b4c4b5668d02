/**
 * How Eleventy is set up; which pages it renders comes from `src/site.ts`. Articles are never its inputs:
 * they come in as data, so that no template language ever runs over them.
 */
/** The few methods that this file uses; Eleventy ships no types. */
interface EleventyConfig {
  addTemplateFormats(formats: string): void;
  addExtension(extension: string, options: { key: string }): void;
  addPassthroughCopy(paths: Record<string, string>): void;
  setFreezeReservedData(freeze: boolean): void;
  setUseGitIgnore(use: boolean): void;
}

export default function configure(config: EleventyConfig): object {
  config.addTemplateFormats('11ty.tsx');
  config.addExtension('11ty.tsx', { key: '11ty.js' });
  config.addPassthroughCopy({ public: '.' });
  config.setUseGitIgnore(false);
  return {
    templateFormats: ['11ty.tsx'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
