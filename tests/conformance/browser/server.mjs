// Serves a built site on this machine as a host would: the headers of its own `_headers` file, compressed where there is a
// compressed neighbour, the page for what is not found. Nothing but Node's own library.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { join, normalize, extname } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.pdf': 'application/pdf', '.xml': 'application/xml',
  '.atom': 'application/atom+xml', '.ics': 'text/calendar; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

// The rules of a `_headers` file: a path with `*` and `:name`, and below it the headers that it sets or, after `! `, takes back.
export function rules(text) {
  const found = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const [, remove, name, value] = line.trim().match(/^(! )?([^:\s]+)(?::\s*(.*))?$/) ?? [];
      if (name) found.at(-1)?.headers.push({ name: name.toLowerCase(), value, remove: Boolean(remove) });
    } else {
      const pattern = line.trim().split(/(\*|:[a-z]+)/i).map((part) =>
        part === '*' ? '.*' : /^:[a-z]+$/i.test(part) ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      found.push({ path: new RegExp(`^${pattern.join('')}$`), headers: [] });
    }
  }
  return found;
}

export async function serve(folder) {
  const table = rules(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    let file = join(folder, normalize(path));
    if (path.endsWith('/')) file = join(file, 'index.html');
    let code = 200;
    if (!(await stat(file).catch(() => null))?.isFile()) {
      code = 404;
      file = join(folder, '404.html');
    }
    const headers = new Map([['content-type', TYPES[extname(file)] ?? 'application/octet-stream']]);
    for (const rule of table.filter((rule) => rule.path.test(path))) {
      for (const { name, value, remove } of rule.headers) remove ? headers.delete(name) : headers.set(name, value);
    }
    let body = await readFile(file).catch(() => Buffer.from(''));
    if (/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      const compressed = await readFile(`${file}.br`).catch(() => null);
      if (compressed) {
        body = compressed;
        headers.set('content-encoding', 'br');
      }
    }
    response.writeHead(code, Object.fromEntries(headers));
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
