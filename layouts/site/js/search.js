/* Searches the site in an index that lies beside it. Nothing of the index is fetched until somebody begins to search, and without
   this file the page shows the ways to everything that can be found. Words of the content go into the page as text, never as markup. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-search]");
  const [status, found, hits, more, none] = ["status", "found", "hits", "more", "none"]
    .map((name) => document.querySelector(`[data-search-${name}]`));
  if (!form || !status || !found || !hits || !more || !none) return;

  const AT_ONCE = 10;
  const PARTS = 3;
  const PAUSE = 250;
  const field = form.elements.q;
  const choices = [...form.querySelectorAll("select")];
  const says = form.dataset;
  const language = document.documentElement.lang;
  const plural = new Intl.PluralRules(language);
  const amount = new Intl.NumberFormat(language);

  let engine = null;
  const load = () => {
    engine ??= import(says.search).then((pagefind) =>
      pagefind.createInstance({ baseUrl: "/", noWorker: true, excerptEllipsis: "…" }));
    return engine.catch((error) => {
      engine = null;
      throw error;
    });
  };

  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };

  const link = (href, text, foreign) => {
    const element = make("a", "", text);
    element.href = href;
    if (foreign) element.lang = foreign;
    return element;
  };

  // Pagefind writes marks around the words that were found, and < and > of the text as &lt; and &gt;.
  const excerpt = (text, foreign) => {
    const paragraph = make("p", "hit-words");
    if (foreign) paragraph.lang = foreign;
    let isMarked = false;
    for (const part of text.split(/(<\/?mark>)/)) {
      if (part === "<mark>" || part === "</mark>") {
        isMarked = part === "<mark>";
      } else if (part) {
        const plain = part.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
        paragraph.append(isMarked ? make("mark", "", plain) : plain);
      }
    }
    return paragraph;
  };

  const hit = ({ url, meta, excerpt: words, sub_results: parts }) => {
    const { title, kind, partnership, note, foreign } = meta;
    const item = make("li", "hit", make("h3", "", link(url, title, foreign)));
    item.append(make("p", "unit", [kind, partnership, note].filter(Boolean).join(" · ")), excerpt(words, foreign));
    const inside = parts.filter((part) => part.anchor).slice(0, PARTS);
    if (inside.length > 0) {
      const list = make("ul", "hit-parts", ...inside.map((part) => make("li", "", link(part.url, part.title, foreign))));
      item.append(make("div", "hit-inside", make("span", "unit", says.parts), list));
    }
    return item;
  };

  let latest = 0;
  let waiting = [];
  const show = async (own) => {
    const next = await Promise.all(waiting.slice(0, AT_ONCE).map((result) => result.data()));
    if (own !== latest) return [];
    waiting = waiting.slice(AT_ONCE);
    const items = next.map(hit);
    hits.append(...items);
    more.hidden = waiting.length === 0;
    return items;
  };

  const say = (text, words, count) => {
    status.textContent = text.replace("%number", () => amount.format(count)).replace("%words", () => words);
  };

  const search = async () => {
    latest += 1;
    const own = latest;
    const words = field.value.trim();
    // Words that stand together are put between quotation marks, of whichever kind the keyboard has.
    const asked = words.replace(/[“”„«»]/g, '"');
    const clear = () => {
      hits.replaceChildren();
      found.hidden = none.hidden = true;
    };
    if (words === "") {
      clear();
      status.textContent = "";
      return;
    }
    if (status.textContent === "") say(says.loading);
    try {
      const filters = Object.fromEntries(choices.filter((choice) => choice.value).map((choice) => [choice.name, choice.value]));
      const { results } = await (await load()).search(asked, { filters });
      if (own !== latest) return;
      clear();
      waiting = results;
      await show(own);
      if (own !== latest) return;
      found.hidden = results.length === 0;
      none.hidden = results.length > 0;
      if (results.length === 0) say(says.none, words);
      else say(says[plural.select(results.length)] ?? says.other, words, results.length);
    } catch {
      if (own !== latest) return;
      clear();
      engine = null;
      say(says.failed);
    }
  };

  // The address tells the search, so that it can be linked and gone back to: what is being typed takes the place of itself, and
  // what was sent off stands.
  const keep = (isDraft) => {
    const address = new URL(location.href);
    for (const element of [field, ...choices]) {
      const value = element.value.trim();
      if (value) address.searchParams.set(element.name, value);
      else address.searchParams.delete(element.name);
    }
    const isSame = address.href === location.href;
    if (isSame || history.state?.draft) history.replaceState({ draft: isDraft }, "", address);
    else history.pushState({ draft: isDraft }, "", address);
  };

  const read = () => {
    const said = new URLSearchParams(location.search);
    field.value = said.get(field.name) ?? "";
    for (const choice of choices) {
      const value = said.get(choice.name) ?? "";
      choice.value = [...choice.options].some((option) => option.value === value) ? value : "";
    }
    search();
  };

  let pause = 0;
  const begin = (isDraft) => {
    clearTimeout(pause);
    keep(isDraft);
    search();
  };
  field.addEventListener("focus", () => load().catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => begin(true), PAUSE);
  });
  for (const choice of choices) choice.addEventListener("change", () => begin(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    begin(false);
  });
  more.addEventListener("click", async () => {
    const [first] = await show(latest).catch(() => []);
    first?.querySelector("a").focus();
  });
  addEventListener("popstate", read);

  form.hidden = false;
  read();
})();
