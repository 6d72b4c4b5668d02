/** Validates every page of a built site with the Nu Html Checker, where Java is present. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { listFiles } from '../src/io.ts';

/** What the checker says of a page. */
interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  url?: string;
  lastLine?: number;
  message: string;
  /** The markup that it is about. */
  extract?: string;
}

/**
 * What the checker does not know yet: that the element `search` takes a name, as every landmark does, and that a content
 * security policy can let WebAssembly run.
 */
function isOutOfDate({ message, extract }: Message): boolean {
  const name = message.startsWith('Possible misuse of “aria-label”') && /<search [^>]*aria-label=/.test(extract ?? '');
  return name || message.includes(`Expecting source-expression but found "'wasm-unsafe-eval'"`);
}

const site = process.argv[2] ?? 'build/site';
const pages = listFiles(site).filter(({ file }) => file.endsWith('.html') && !file.startsWith('pagefind/'));
const require = createRequire(import.meta.url);
const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
if (spawnSync(java, ['-version']).status === 0) {
  process.exitCode = check();
} else {
  console.error('There is no Java here: the Nu checker needs it.');
  process.exitCode = 1;
}

function check(): number {
  const args = [
    '-Xss2m',
    '-jar',
    jar,
    '--format',
    'json',
    '--exit-zero-always',
    ...pages.map(({ file }) => path.join(site, file)),
  ];
  const { stderr, status } = spawnSync(java, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`The checker stopped: ${stderr.slice(0, 500)}`);
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  const told = messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning');
  const faults = told.filter(message => !isOutOfDate(message));
  for (const { url, lastLine, message } of faults.slice(0, 100)) console.error(`${url}:${lastLine ?? 1} ${message}`);
  console.log(`${pages.length} pages: ${faults.length} errors and warnings of the Nu checker.`);
  // A check that looked at nothing has not passed.
  return faults.length > 0 || pages.length === 0 ? 1 : 0;
}
