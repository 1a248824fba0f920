// Goes through the site as somebody without a mouse does: start → quarter → promise → PDF → search → embed, by keyboard alone. Every step
// reaches what it wants with the Tab key, where the focus can be seen, and opens it with Enter. Before that, the pages are read without
// scripts. Nothing may be asked of another host, and nothing may be refused by the site's own policy.
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { kinds } from './kinds.mjs';
import { serve } from './server.mjs';

const site = process.argv[2];
const server = await serve(site);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let steps = 0;
let problems = 0;

async function step(what, act) {
  steps += 1;
  try {
    await act();
    console.log(`  ok ${what}`);
  } catch (error) {
    problems += 1;
    console.log(`  FAILED ${what}: ${error.message.split('\n')[0]}`);
  }
}

function expect(holds, message) {
  if (!holds) throw new Error(message);
}

// What has the focus: its link, and whether that can be seen.
const focused = (page) => page.evaluate(() => {
  const own = document.activeElement;
  const style = getComputedStyle(own);
  const box = own.getBoundingClientRect();
  const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  return {
    name: own.localName, path: own.href ? new URL(own.href).pathname + new URL(own.href).hash : '', id: own.id,
    ring, visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight, type: own.type ?? '',
  };
});

async function tabTo(page, wanted, what) {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.name === 'body') throw new Error(`nothing leads to ${what} by keyboard`);
    if (wanted(now)) {
      // A page may glide to what has the focus.
      for (let tries = 0; tries < 20 && !(await focused(page)).visible; tries += 1) await page.waitForTimeout(50);
      expect((await focused(page)).visible, `the focus on ${what} is outside the window`);
      expect(now.ring, `the focus on ${what} cannot be seen`);
      return now;
    }
  }
  throw new Error(`${what} is more than 400 presses away`);
}

async function follow(page, form, what) {
  // What had the focus is where Tab goes on from, even when it has it no more: a page begins from its top when it is read anew.
  await page.reload();
  const found = await tabTo(page, (now) => now.name === 'a' && form.test(now.path), what);
  await Promise.all([page.waitForURL((url) => form.test(url.pathname + url.hash) || form.test(url.pathname)), page.keyboard.press('Enter')]);
  return found.path;
}

const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
const page = await context.newPage();
const outside = new Set();
const refused = new Set();
context.on('request', (request) => {
  if (!request.url().startsWith(server.base) && !/^(data|blob|about):/.test(request.url())) outside.add(request.url());
});
page.on('console', (message) => {
  if (message.type() === 'error') refused.add(`${message.text()} (${page.url()})`);
});
page.on('pageerror', (error) => refused.add(error.message));

const all = await kinds(site);
const address = (name) => all.find((kind) => kind.name === name)?.address;

// Without scripts: every kind of page has its heading and its text.
const bare = await browser.newContext({ javaScriptEnabled: false });
const reader = await bare.newPage();
for (const { name, address: at } of all) {
  await step(`read without scripts: ${name}`, async () => {
    const answer = await reader.goto(server.base + at);
    expect(answer.status() === 200, `${at} answers ${answer.status()}`);
    const text = await reader.locator('main').innerText();
    expect((await reader.locator('main h1').count()) === 1, 'not one heading of the first level');
    expect(text.trim().length > 80, 'hardly any text');
  });
}
await bare.close();

await page.goto(`${server.base}/`);
await step('the first press of Tab leads past the header', async () => {
  await page.keyboard.press('Tab');
  const now = await focused(page);
  expect(now.path.includes('#') && now.ring && now.visible, 'the first focus is not a visible link to the content');
  await page.keyboard.press('Enter');
  expect((await focused(page)).name === 'main', 'the content has not got the focus');
});
await step('start → quarter', () => follow(page, /^\/[^/]+\/uppfoljning\/(senaste|\d{4}\/kvartal-\d)\/$/, 'a quarter'));
await step('quarter → promise', async () => {
  const result = /^\/[^/]+\/(loften\/[^/]+|uppfoljning\/\d{4}\/kvartal-\d\/(?!for-redaktioner|resultat)[^/.]+)\/$/;
  await follow(page, result, 'a result or a promise');
  if (!/\/loften\//.test(page.url())) await follow(page, /^\/[^/]+\/loften\/[^/]+\/$/, 'the promise of a result');
});
const promise = new URL(page.url()).pathname;
await step('promise → PDF', async () => {
  await page.evaluate(() => document.activeElement?.blur());
  const link = await tabTo(page, (now) => now.name === 'a' && now.path.endsWith('.pdf'), 'a PDF');
  const answer = await context.request.get(server.base + link.path);
  expect(answer.status() === 200, `the PDF answers ${answer.status()}`);
  expect((await answer.body()).subarray(0, 5).toString() === '%PDF-', 'what is there is no PDF');
});
await step('a detail of a page opens by keyboard', async () => {
  await page.reload();
  if ((await page.locator('main summary').count()) === 0) return;
  await tabTo(page, (now) => now.name === 'summary', 'a detail');
  await page.keyboard.press('Enter');
  expect((await page.locator('main details[open]').count()) > 0, 'it did not open');
});
const asked = [];
context.on('request', (request) => asked.push(new URL(request.url()).pathname));
const ofIndex = () => asked.filter((path) => path.startsWith('/sok/') && path !== '/sok/');
await step('promise → search', () => follow(page, /^\/sok\/$/, 'the search'));
await step('nothing of the search is fetched before it is used', async () => {
  await page.waitForLoadState('networkidle');
  expect(ofIndex().length === 0, `${ofIndex()[0]} is fetched`);
});
await step('search finds åtgärd for what is typed without dots', async () => {
  await page.evaluate(() => document.activeElement?.blur());
  await tabTo(page, (now) => now.name === 'input', 'the search field');
  await page.keyboard.type('atgard');
  await page.locator('main li mark:has-text("tgärd")').first().waitFor({ timeout: 15000 });
  const said = await page.locator('[role=status], [aria-live]').allInnerTexts();
  expect(said.some((text) => /\d/.test(text)), 'the number of hits is not announced');
  expect(ofIndex().length > 0, 'nothing has been fetched');
});
const words = async (text) => {
  const field = page.locator('main input[type=search]');
  const before = await page.locator('main [role=status]').innerText();
  await field.fill(text);
  await page.waitForFunction((old) => {
    const now = document.querySelector('main [role=status]').textContent;
    return now !== old && !now.endsWith('…');
  }, before, { timeout: 15000 });
  return page.locator('main [role=status]').innerText();
};
await step('search finds a word in another form', async () => {
  expect(/\d/.test(await words('nattbussarna')), 'nothing is announced');
  const marks = await page.locator('main li mark').allInnerTexts();
  expect(marks.some((mark) => /^nattbuss/i.test(mark) && !/^nattbussarna/i.test(mark)), `only ${marks.slice(0, 3)} is found`);
});
await step('search says so when nothing is found, and shows other ways', async () => {
  await words('zzyzx');
  expect((await page.locator('main li mark').count()) === 0, 'there are hits');
  expect((await page.locator('main section:visible ul a[href]').count()) > 3, 'there are no other ways');
});
await step('a search has an address of its own, and the way back leads to it', async () => {
  await words('åtgärd');
  await page.keyboard.press('Enter');
  await words('löfte');
  expect(new URL(page.url()).searchParams.get('q') === 'löfte', `the address is ${page.url()}`);
  await page.goBack();
  await page.locator('main li mark').first().waitFor({ timeout: 15000 });
  expect((await page.locator('main input[type=search]').inputValue()) === 'åtgärd', 'the way back leads elsewhere');
  await page.reload();
  await page.locator('main li mark').first().waitFor({ timeout: 15000 });
});
await step('words of the content are never markup', async () => {
  await words('<img src=x onerror=alert(1)>');
  expect((await page.locator('main [role=status] *, main ol img').count()) === 0, 'what was typed has become markup');
  await words('atgard');
  await page.evaluate(() => document.activeElement?.blur());
});
await step('search → hit', async () => {
  const before = page.url();
  await tabTo(page, (now) => now.name === 'a' && /^\/[^/]+\/.+\/(#.*)?$/.test(now.path), 'a hit');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== new URL(before).pathname);
});
await step('the embedded card in another site\'s page', async () => {
  const card = `${server.base}${promise}inbaddad/`;
  expect((await context.request.get(card)).status() === 200, 'there is no card');
  const newspaper = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!DOCTYPE html><html lang="sv"><title>Tidning</title><a href="#x">länk</a><iframe src="${card}" title="Löfte" width="500" height="400"></iframe>`);
  });
  await new Promise((ready) => newspaper.listen(0, '127.0.0.1', ready));
  const reading = await context.newPage();
  await reading.goto(`http://localhost:${newspaper.address().port}/`).catch(() => {});
  const frame = reading.frameLocator('iframe');
  expect((await frame.locator('body').innerText()).trim().length > 40, 'the card says nothing in a frame');
  await reading.keyboard.press('Tab');
  await reading.keyboard.press('Tab');
  const inside = await reading.frames().at(-1).evaluate(() => document.activeElement?.href ?? '');
  expect(/\/loften\/|\/uppfoljning\//.test(inside), 'the card\'s link cannot be reached by keyboard');
  for (const own of outside) if (own.startsWith('http://localhost')) outside.delete(own);
  await reading.close();
  newspaper.close();
});
await step('no page of the site can be framed but the cards', async () => {
  const answer = await context.request.get(server.base + address('promise'));
  expect(/frame-ancestors 'none'/.test(answer.headers()['content-security-policy'] ?? ''), 'the promise can be framed');
});
await step('nothing is asked of another host', async () => expect(outside.size === 0, [...outside].slice(0, 3).join(', ')));
await step('nothing is refused and nothing fails', async () => expect(refused.size === 0, [...refused].slice(0, 3).join(' | ')));
await step('no cookie, nothing stored', async () => {
  expect((await context.cookies()).length === 0, 'a cookie has been set');
  await page.goto(`${server.base}/`);
  expect((await page.evaluate(() => localStorage.length + sessionStorage.length)) === 0, 'something has been stored');
});

await browser.close();
server.close();
console.log(`walk: ${steps} checked, ${problems} problems`);
process.exit(problems ? 1 : 0);
