// What a page weighs on its way to the reader: its HTML and its style sheet, compressed. One page of each kind is shown; every
// promise's page has a limit, and the HTML and the style sheet of every kind come in one flight each: what a server may send before
// the reader's machine has answered (ten segments, `RFC 6928`).
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { kinds, promises } from './kinds.mjs';

const LIMIT = 20 * 1024;
const FLIGHT = 10 * 1460;
const site = process.argv[2];
const compressed = (bytes) => [
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  gzipSync(bytes, { level: 9 }).length,
];
let problems = 0;
const weigh = async (address) => {
  const html = await readFile(join(site, address, 'index.html'));
  const sheets = [...html.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((found) => found[1]);
  const parts = [html, ...(await Promise.all(sheets.map((sheet) => readFile(join(site, sheet)))))].map(compressed);
  const [brotli, gzip] = [0, 1].map((at) => parts.reduce((sum, part) => sum + part[at], 0));
  return { html: parts[0][0], sheets: brotli - parts[0][0], brotli, gzip };
};
const kilo = (bytes) => (bytes / 1024).toFixed(1).padStart(5);
const shown = await kinds(site);
for (const { name, address } of shown) {
  const { html, sheets, brotli, gzip } = await weigh(address);
  console.log(`  ${name.padEnd(28)} html ${kilo(html)}  html+css br ${kilo(brotli)}  gzip ${kilo(gzip)} kB  ${address}`);
  for (const [what, bytes] of [['HTML', html], ['style sheet', sheets]]) {
    if (bytes <= FLIGHT) continue;
    problems += 1;
    console.log(`  MORE THAN ONE FLIGHT: the ${what} of ${address} is ${bytes} bytes, the limit is ${FLIGHT}`);
  }
}
const limited = await promises(site);
for (const address of limited) {
  const { gzip } = await weigh(address);
  if (gzip > LIMIT) {
    problems += 1;
    console.log(`  TOO HEAVY: ${address} is ${gzip} bytes, the limit is ${LIMIT}`);
  }
}
console.log(`weights: ${shown.length + limited.length} checked, ${problems} problems`);
process.exit(problems || limited.length === 0 ? 1 : 0);
