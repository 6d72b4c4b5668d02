/** A figure or table that may be wider than the screen: it scrolls by itself, by touch and by keyboard. */
import type { ComponentChildren } from 'preact';

export function Scroller({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by keyboard
    <section class="scroller" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
