/** One choice by which summits and articles are filtered. */
import type { Facet } from '../../src/present/props.ts';

export function FacetOf({ facet }: { facet: Facet }) {
  return (
    <label>
      <span class="label">{facet.label}</span>
      <select name={facet.key}>
        <option value="">{facet.any}</option>
        {facet.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
