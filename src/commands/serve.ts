/** `serve`: shows the built site on this computer. */
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { kindOf, readBytes, within } from '../io.ts';
import { type Status, shownPath, type Terminal } from './terminal.ts';

/** What `serve` is asked for on the command line. */
export interface ServeOptions {
  out: string;
  port: number;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
};

/** Serves the site until the command is stopped. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<Status> {
  const folder = path.resolve(terminal.cwd, options.out);
  if (kindOf(path.join(folder, 'index.html')) !== 'file') {
    terminal.tell(`There is no site at ${shownPath(folder, terminal)} yet. Make it with: npm run build`);
    return 1;
  }
  return listen(folder, options.port, terminal);
}

/** Listens on this computer only. *Gives* a status when the server has closed, or could not be started. */
export function listen(folder: string, port: number, terminal: Terminal): Promise<Status> {
  const server = siteServer(folder);
  return new Promise(resolve => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      terminal.tell(
        taken ? `Port ${port} is in use. Choose another with: npm run serve -- --port ${port + 1}` : error.message,
      );
      resolve(1);
    });
    server.on('close', () => resolve(0));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address ? address.port : port;
      terminal.tell(`The site is at http://localhost:${chosen}/ (stop with Ctrl+C).`);
    });
  });
}

/** What is sent back. */
interface Answer {
  status: number;
  type: string;
  bytes: Uint8Array;
  headers?: Record<string, string>;
}

/** A server of the files in a folder, and of nothing else. */
export function siteServer(folder: string): Server {
  return createServer(({ method, url }, response) => {
    const readOnly = method === 'GET' || method === 'HEAD';
    const { status, type, bytes, headers } = readOnly ? answer(folder, url ?? '/') : NOT_ALLOWED;
    response.writeHead(status, {
      'Content-Type': TYPES[type.toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': bytes.length,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    });
    // Node leaves the body out by itself where only the head was asked for.
    response.end(bytes);
  });
}

const NOT_ALLOWED: Answer = {
  status: 405,
  type: 'txt',
  bytes: Buffer.from('Only reading.\n'),
  headers: { Allow: 'GET, HEAD' },
};

function answer(folder: string, url: string): Answer {
  const [address = '/', query] = url.split('?');
  const found = locate(folder, address);
  if (found === null) return notFound(folder);
  if (kindOf(found) === 'file') return { status: 200, type: path.extname(found).slice(1), bytes: readBytes(found) };
  // The slash makes relative links on the page lead to the right place.
  const headers = { Location: `${address.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}` };
  return { status: 301, type: 'txt', bytes: new Uint8Array(), headers };
}

function notFound(folder: string): Answer {
  const page = path.join(folder, '404.html');
  if (kindOf(page) === 'file') return { status: 404, type: 'html', bytes: readBytes(page) };
  return { status: 404, type: 'txt', bytes: Buffer.from('There is no such page.\n') };
}

/** The file or folder that an address means; null where it means nothing within the site. */
function locate(folder: string, address: string): string | null {
  try {
    const file = decodeURIComponent(address).replace(/^\/+/, '');
    const wanted = file === '' || file.endsWith('/') ? `${file}index.html` : file;
    const at = within(folder, wanted);
    const kind = kindOf(at);
    return kind === 'file' || (kind === 'folder' && kindOf(path.join(at, 'index.html')) === 'file') ? at : null;
  } catch {
    // Neither half an escape nor a way out of the folder means anything here.
    return null;
  }
}
