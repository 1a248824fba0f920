// One page of each kind that the site has, the heaviest, found in its sitemap by the form of the address: nothing here knows the
// content.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const KINDS = [
  ['start', /^\/$/],
  ['start in another language', /^\/[a-z]{2,3}\/$/],
  ['partnership', /^\/(?!kalender|rattelser|sok|oppna-data|kommuner)[a-z0-9-]+\/$/],
  ['promise', /\/loften\/[^/]+\/$/],
  ['promise in another language', /^\/[a-z]{2,3}\/[^/]+\/loften\/[^/]+\/$/],
  ['easy to read', /\/loften\/[^/]+\/lattlast\/$/],
  ['history', /\/historik\/$/],
  ['quarter', /\/uppfoljning\/\d{4}\/kvartal-\d\/$/],
  ['newsroom', /\/kvartal-\d\/for-redaktioner\/$/],
  ['result', /\/uppfoljning\/\d{4}\/kvartal-\d\/(?!for-redaktioner)[^/]+\/$/],
  ['archive', /\/uppfoljning\/\d{4}\/$/],
  ['agreement', /\/overenskommelser\/[^/]+\/$/],
  ['plan', /\/atgardsplaner\/[^/]+\/$/],
  ['plan result', /\/atgardsplaner\/[^/]+\/\d{4}\/kvartal-\d\/$/],
  ['situation', /\/lagesbilder\/[^/]+\/$/],
  ['safety walk', /\/trygghetsvandringar\/[^/]+\/$/],
  ['calendar', /^\/kalender\/$/],
  ['corrections', /^\/rattelser\/$/],
  ['open data', /^\/oppna-data\/$/],
  ['search', /^\/sok\/$/],
  ['method', /^\/om\/metoden\/$/],
  ['glossary', /^\/om\/ordlista\/$/],
  ['accessibility', /^\/om\/tillganglighet\/$/],
  ['text', /^\/om\/(?!metoden|ordlista|tillganglighet)[^/]+\/$/],
];

// Kinds that every site has; a site without one of them has lost it.
const ALWAYS = ['start', 'partnership', 'promise', 'quarter', 'result', 'agreement', 'plan', 'situation', 'calendar', 'method', 'accessibility'];

export async function addresses(site) {
  const read = async (name) => [...(await readFile(join(site, name), 'utf8')).matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => found[1]);
  const first = await read('sitemap.xml');
  const nested = first.filter((loc) => loc.endsWith('.xml')).map((loc) => new URL(loc).pathname.slice(1));
  const all = nested.length ? (await Promise.all(nested.map(read))).flat() : first;
  return all.map((loc) => new URL(loc).pathname).sort();
}

// Every promise's page, in every language.
export async function promises(site) {
  return (await addresses(site)).filter((address) => /\/loften\/[^/]+\/$/.test(address));
}

export async function kinds(site) {
  const all = await addresses(site);
  // A further language has the whole site below its own tag, the calendar too.
  const tongues = all.filter((address) => /^\/[^/]+\/$/.test(address) && all.includes(`${address}kalender/`));
  const isTranslated = (address) => tongues.some((tongue) => address.startsWith(tongue));
  const taken = new Set();
  const found = [];
  for (const [name, form] of KINDS) {
    const translated = name.includes('another language');
    const matching = all.filter((address) => form.test(address) && !taken.has(address) && isTranslated(address) === translated);
    const sizes = await Promise.all(matching.map(async (address) => (await stat(join(site, address, 'index.html'))).size));
    const address = matching[sizes.indexOf(Math.max(...sizes))];
    if (address) {
      taken.add(address);
      found.push({ name, address });
    } else if (ALWAYS.includes(name)) {
      throw new Error(`no page of the kind "${name}" in the sitemap`);
    }
  }
  return found;
}
