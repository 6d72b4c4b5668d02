import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../src/rules.ts';
import { articleFrom, authority } from './authority.ts';

const run = (rule: (typeof rules)[number], text: string) => {
  const article = articleFrom(text);
  return { article, found: rule.show({ article, authority }) };
};

for (const rule of rules) {
  test(`${rule.id} finds what its examples say, and nothing where it must not`, () => {
    assert.ok(rule.finds.length >= 2 && rule.ignores.length >= 2);
    for (const [text, value] of rule.finds) {
      const values = run(rule, text).found.map(found => found.value);
      assert.ok(values.includes(value), `“${text}” gave ${JSON.stringify(values)}, not ${value}`);
    }
    for (const text of rule.ignores) {
      assert.deepEqual(
        run(rule, text).found.map(found => found.value),
        [],
        text,
      );
    }
  });

  test(`${rule.id} stays inside the text, and gives the same twice`, () => {
    for (const [text] of rule.finds) {
      const { article, found } = run(rule, text);
      assert.deepEqual(run(rule, text).found, found);
      for (const { start, end } of found) assert.ok(start >= 0 && start < end && end <= article.text.length);
    }
  });

  test(`${rule.id} reads 100,000 repeated characters in good time`, () => {
    for (const unit of ['a', 'A ', 'Prime Minister ', 'May 1', ', and ', '王', 'in the ', '1/']) {
      const article = articleFrom(unit.repeat(Math.ceil(100_000 / unit.length)));
      const before = process.cpuUsage();
      rule.show({ article, authority });
      const { user, system } = process.cpuUsage(before);
      assert.ok((user + system) / 1e6 < 2, `${JSON.stringify(unit)} took ${(user + system) / 1e6} s`);
    }
  });
}

test('every rule has an id of its own, and a sentence for readers', () => {
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const { id, says } of rules) assert.match(says, /\.$/, id);
});
