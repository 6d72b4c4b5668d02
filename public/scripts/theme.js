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
      button.textContent = now() === 'dark' ? 'Light' : 'Dark';
      button.setAttribute('aria-label', now() === 'dark' ? 'Light colours' : 'Dark colours');
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
