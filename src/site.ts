/** The site: every page of an archive, rendered by Eleventy from the templates. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PictureOptions, writePictures } from './pictures/write.ts';
import { insidePath } from './present/address.ts';
import type { Pages, ShareCard } from './present/props.ts';
import { present } from './present.ts';
import { joinStyles } from './styles.ts';
import type { Archive } from './types.ts';

interface RenderOptions {
  /** Where the pages are written. */
  outDir: string;
  /** Called for each page, with how many are done and how many there are. */
  onProgress(done: number, total: number): void;
  /** Whether a page made from the same props stands from an earlier build, so that it is not rendered again. */
  isKept?(path: string, props: unknown): boolean;
  /** The share pictures that were drawn before. */
  pictures?: Omit<PictureOptions, 'outDir'>;
}

/** The few parts of Eleventy that are used here; it ships no types. */
interface EleventyConfig {
  addGlobalData(name: string, data: unknown): void;
  addTransform(name: string, transform: (content: string) => string): void;
}

interface EleventyInstance {
  init(): Promise<void>;
  disableLogger(): void;
  write(): Promise<[unknown, { outputPath: string | false }[]]>;
}

type EleventyClass = new (
  input: string,
  output: string,
  options: { quietMode: boolean; configPath: string; source: string; config(config: EleventyConfig): void },
) => EleventyInstance;

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Renders every page of the archive that is not kept. *Gives* the paths written, from `outDir`, sorted; static files are copied beside them. */
export async function renderSite(archive: Archive, options: RenderOptions): Promise<string[]> {
  const all = present(archive);
  provePaths(all);
  const pages = stalePages(all, options);
  const total = Object.values(pages).flat().length;
  let done = 0;
  const Eleventy = await loadEleventy();
  const eleventy = new Eleventy(fromHere('templates'), fromHere(options.outDir), {
    quietMode: true,
    source: 'script',
    configPath: fromHere('.eleventy.ts'),
    config(config) {
      config.addGlobalData('pages', () => pages);
      config.addTransform('progress', content => {
        done += 1;
        options.onProgress(done, total);
        return content;
      });
    },
  });
  await eleventy.init();
  eleventy.disableLogger();
  const [, templates] = await eleventy.write();
  const outDir = resolve(options.outDir);
  joinStyles(outDir);
  const cards = cardsOf(all).filter(card => !options.isKept?.(card.path, card));
  await writePictures(cards, { ...options.pictures, outDir });
  const written = templates.flatMap(({ outputPath }) =>
    outputPath === false ? [] : [relative(outDir, resolve(outputPath))],
  );
  return written.map(path => path.replaceAll('\\', '/')).sort();
}

/** Eleventy takes paths from the working directory; the site's own files lie beside this one. */
function fromHere(path: string): string {
  return relative('.', resolve(ROOT, path)).replaceAll('\\', '/') || '.';
}

/** On Node 20 Eleventy starts a thread that only its watch mode needs; it looks at this before it is loaded. */
async function loadEleventy(): Promise<EleventyClass> {
  process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= '1';
  // @ts-expect-error Eleventy ships no types.
  const module = (await import('@11ty/eleventy')) as { default: EleventyClass };
  return module.default;
}

/** The pages to render: each page is a function of its props alone, so the same props give the same page. */
function stalePages(pages: Pages, { isKept }: RenderOptions): Pages {
  const stale = Object.entries(pages).map(([kind, list]: [string, { page: { path: string } }[]]) => [
    kind,
    list.filter(props => !isKept?.(props.page.path, props)),
  ]);
  return Object.fromEntries(stale) as Pages;
}

/** The share pictures that pages bring along. */
function cardsOf(pages: Pages): ShareCard[] {
  return Object.values(pages)
    .flat()
    .flatMap(({ page }) => ('card' in page && page.card !== null ? [page.card] : []));
}

/** Proves that every page and picture has a path of its own inside the site. */
function provePaths(pages: Pages): void {
  const seen = new Set<string>();
  const all = [
    ...Object.values(pages)
      .flat()
      .map(({ page }) => page),
    ...cardsOf(pages),
  ];
  for (const one of all) {
    const path = insidePath(one.path);
    if (seen.has(path)) throw new Error(`Two pages would be written to “${path}”`);
    seen.add(path);
  }
}
