// Filters on the list of summits. Their state stands in the address, so that a filtered list can be passed on.
(() => {
  const form = document.querySelector('[data-filters]');
  if (!form) return;
  // A list of several pages is filtered by the page of search, to which the form leads.
  if (form.dataset.filters === 'elsewhere') {
    form.addEventListener('formdata', ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
    });
    form.hidden = false;
    // An address from when the list was short still says what was chosen.
    const asked = [...new URLSearchParams(location.search).keys()];
    if (asked.some(name => name in form.elements)) location.replace(`${form.action}${location.search}`);
    return;
  }
  const rows = [...document.querySelectorAll('.summits > li')];
  const result = document.querySelector('[data-result]');
  const nothing = document.querySelector('[data-nothing]');
  const fields = [...form.querySelectorAll('select')];

  const chosen = () => fields.filter(field => field.value).map(field => [field.name, field.value]);
  const show = () => {
    const wanted = chosen();
    let shown = 0;
    for (const row of rows) {
      const fits = wanted.every(([name, value]) => (row.getAttribute(`data-${name}`) ?? '').split(' ').includes(value));
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const { total, say } = result.dataset;
    const values = { shown, total };
    result.textContent = wanted.length === 0 ? total : say.replace(/\{(\w+)\}/g, (_, name) => values[name]);
    nothing.hidden = shown > 0;
  };
  const remember = () => {
    const query = new URLSearchParams(chosen()).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };
  const recall = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = query.get(field.name) ?? '';
      field.value = [...field.options].some(option => option.value === value) ? value : '';
    }
  };

  form.addEventListener('change', () => {
    show();
    remember();
  });
  form.querySelector('[data-clear]').addEventListener('click', () => {
    for (const field of fields) field.value = '';
    show();
    remember();
  });
  addEventListener('popstate', () => {
    recall();
    show();
  });
  form.hidden = false;
  recall();
  show();
})();
