// The light and dark switch. It runs before the page is painted, so that a remembered choice does not flash.
(() => {
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const keep = theme => {
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Without storage the choice lasts for this page.
    }
  };
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = read();
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;

  const now = () => root.dataset.theme ?? (system.matches ? 'dark' : 'light');
  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-switch]');
    const name = () => {
      const { dark, darkLabel, light, lightLabel } = button.dataset;
      button.textContent = now() === 'dark' ? light : dark;
      button.setAttribute('aria-label', now() === 'dark' ? lightLabel : darkLabel);
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      root.dataset.theme = now() === 'dark' ? 'light' : 'dark';
      keep(root.dataset.theme);
      name();
    });
    system.addEventListener('change', name);
    name();
  });
})();
