// Search. On a web server it asks the full-text index; from disk, where browsers let no page read that, the catalogue.
(() => {
  const form = document.querySelector('[data-search]');
  if (!form) return;
  const root = new URL('../', document.currentScript.src);
  const field = form.elements.q;
  const facets = [...form.querySelectorAll('select')];
  const status = document.querySelector('[data-result]');
  const list = document.querySelector('[data-results]');
  const more = document.querySelector('[data-more]');
  const STEP = 10;
  // The words of the page's language, in which names in braces stand for values.
  const say = (name, values = {}) =>
    form.getAttribute(`data-say-${name}`).replace(/\{(\w+)\}/g, (_, value) => values[value] ?? '');
  const PAUSE_MS = 200;

  // Chinese and Japanese stand in the index with a blank after each character.
  const unspaced =
    '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65]';
  const spread = text => text.replace(new RegExp(`(?<=${unspaced})(?=${unspaced})`, 'gu'), ' ');
  const together = html =>
    html.replace(new RegExp(`(${unspaced}(?:</?mark>)*) (?=(?:</?mark>)*${unspaced})`, 'gu'), '$1');
  const asTerm = words => (new RegExp(`^${unspaced}{2,}$`, 'u').test(words) ? `"${spread(words)}"` : spread(words));

  // Both ways to search give: how many fit, how many with each value of a facet, and some of those that fit.
  const openIndex = async () => {
    const part = number => new URL(`search/index/${number}/`, root);
    const index = await import(new URL('pagefind.js', part(0)));
    await index.options({ excerptLength: 28 });
    await index.init();
    for (let number = 1; number < Number(form.dataset.parts); number += 1)
      await index.mergeIndex(part(number).pathname);
    await index.filters();
    const entry = ({ raw_url, meta, excerpt }) => ({
      ...meta,
      href: new URL(raw_url, root).href,
      excerpt: together(excerpt),
    });
    return async (words, chosen) => {
      const term = words === '' ? null : asTerm(words);
      const sort = term === null ? { date: 'desc' } : {};
      const ask = without => {
        const others = Object.entries(chosen).filter(([key]) => key !== without);
        return index.search(term, { sort, filters: Object.fromEntries(others.map(([key, value]) => [key, [value]])) });
      };
      const found = await ask();
      const counts = {};
      for (const { name } of facets) counts[name] = (name in chosen ? await ask(name) : found).filters[name] ?? {};
      const take = (from, to) =>
        Promise.all(found.results.slice(from, to).map(async result => entry(await result.data())));
      return { total: found.results.length, counts, take };
    };
  };

  const openCatalogue = async () => {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL('search/catalogue.js', root);
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    const folded = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const all = globalThis.summitCatalogue.map(entry => ({
      entry,
      text: folded(
        Object.values(entry)
          .filter(value => typeof value === 'string')
          .join(' '),
      ),
    }));
    return async (words, chosen) => {
      const wanted = folded(words).split(/\s+/);
      const named = all.filter(({ text }) => wanted.every(word => text.includes(word))).map(({ entry }) => entry);
      const fitting = without =>
        named.filter(({ keys }) =>
          Object.entries(chosen).every(([key, value]) => key === without || keys[key].includes(value)),
        );
      const counts = {};
      for (const { name } of facets) {
        counts[name] = {};
        for (const { keys } of fitting(name))
          for (const value of keys[name]) counts[name][value] = (counts[name][value] ?? 0) + 1;
      }
      const found = fitting();
      return { total: found.length, counts, take: async (from, to) => found.slice(from, to) };
    };
  };

  const note = name => {
    document.querySelector(`[data-note="${name}"]`).hidden = false;
  };
  const open = async () => {
    if (location.protocol !== 'file:') {
      try {
        return await openIndex();
      } catch {
        note('broken');
      }
    }
    return openCatalogue();
  };

  // What is found.
  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children.filter(child => child !== null));
    return made;
  };
  const excerptOf = html => {
    const plain = text => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    const parts = html.split(/<mark>(.*?)<\/mark>/s);
    return parts.map((part, index) => (index % 2 === 1 ? element('mark', {}, plain(part)) : plain(part)));
  };
  const item = ({ href, title, kind, when, where, by, lang, excerpt }) => {
    const language = lang ? { lang } : {};
    return element(
      'li',
      {},
      element(
        'article',
        { className: 'summit' },
        element('p', { className: 'date' }, when || say('undated')),
        element(
          'div',
          { className: 'what' },
          element('h2', {}, element('a', { href, ...language }, title)),
          where || by ? element('p', { className: 'about' }, [where, by].filter(Boolean).join(' · ')) : null,
          excerpt ? element('p', { className: 'excerpt', ...language }, ...excerptOf(excerpt)) : null,
        ),
        element('p', { className: 'count' }, kind),
      ),
    );
  };
  const links = () => [...list.querySelectorAll('h2 a')];

  let found = null;
  const add = async () => {
    const from = list.children.length;
    const asked = found;
    const entries = await found.take(from, from + STEP);
    if (asked !== found) return;
    for (const entry of entries) list.append(item(entry));
    list.hidden = list.children.length === 0;
    more.hidden = list.children.length >= found.total;
  };

  const chosenFacets = () =>
    Object.fromEntries(facets.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  const labels = new Map(facets.flatMap(({ options }) => [...options].map(option => [option, option.textContent])));
  const showCounts = counts => {
    for (const { name, options, value } of facets) {
      for (const option of [...options].slice(1)) {
        const number = counts?.[name][option.value] ?? 0;
        const label = labels.get(option);
        option.textContent = counts && number ? say('count', { label, number }) : label;
        option.disabled = counts !== null && number === 0 && option.value !== value;
      }
    }
  };
  const sayTotal = (total, words) => {
    const about = words === '' ? '' : say('about', { words });
    const within = facets.filter(({ value }) => value).map(({ selectedOptions: [option] }) => labels.get(option));
    const where = within.length === 0 ? '' : say('where', { filters: within.join(say('between')) });
    const amount = total === 0 ? 'none' : total === 1 ? 'one' : 'other';
    status.textContent = say(amount, { number: total.toLocaleString(form.dataset.locale), about, where });
  };

  const hint = status.textContent;
  let opened = null;
  let last = 0;
  const search = async () => {
    last += 1;
    const own = last;
    const words = field.value.trim();
    const chosen = chosenFacets();
    if (opened === null) {
      status.textContent = say('reading');
      opened = open();
    }
    const ask = await opened;
    const answer = await ask(words, chosen);
    if (own !== last) return;
    showCounts(answer.counts);
    found = answer;
    list.replaceChildren();
    list.hidden = true;
    more.hidden = true;
    if (words === '' && Object.keys(chosen).length === 0) {
      status.textContent = hint;
      return;
    }
    await add();
    if (own === last) sayTotal(answer.total, words);
  };

  const remember = () => {
    const words = field.value.trim();
    const query = new URLSearchParams({ ...(words && { q: words }), ...chosenFacets() }).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };
  const recall = () => {
    const query = new URLSearchParams(location.search);
    field.value = query.get('q') ?? '';
    for (const facet of facets) {
      const value = query.get(facet.name) ?? '';
      facet.value = [...facet.options].some(option => option.value === value) ? value : '';
    }
  };
  const changed = () => {
    remember();
    search();
  };

  let timer;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE_MS);
  });
  for (const facet of facets) facet.addEventListener('change', changed);
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    changed();
  });
  // The fields are cleared only after this event.
  form.addEventListener('reset', () => setTimeout(changed));
  addEventListener('popstate', () => {
    recall();
    search();
  });
  more.addEventListener('click', async () => {
    const next = list.children.length;
    await add();
    links()[next]?.focus();
  });

  // Arrow keys lead from the words into the results and through them.
  addEventListener('keydown', event => {
    const all = links();
    const at = event.target === field ? -1 : all.indexOf(event.target);
    if ((at === -1 && event.target !== field) || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : null;
    if (next === null || next >= all.length || next < -1) return;
    event.preventDefault();
    (next === -1 ? field : all[next]).focus();
  });

  if (location.protocol === 'file:') note('disk');
  recall();
  // The index is read when somebody is about to search, not for everybody who passes by.
  if (location.search) search();
  else {
    const begin = () => opened ?? search();
    for (const sign of ['focusin', 'pointerover']) form.addEventListener(sign, begin, { once: true });
  }
})();
