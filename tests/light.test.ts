import assert from 'node:assert/strict';
import { test } from 'node:test';
import { light } from '../src/light.ts';

const CHARACTERS = [...'aZñÑşŞłŁçÇőŐžŽßıİαΣςжЖאبक日かカ한’“-—_.,:;!?()0٣7 \t'];

test('A light class holds the letters, capitals and figures that the full class holds, of all scripts in the news', () => {
  for (const pattern of [/^\p{L}$/u, /^\p{Lu}$/u, /^\p{Ll}$/u, /^\p{N}$/u, /^\P{L}$/u, /^[^\p{L}x]$/u]) {
    const quick = light(pattern);
    for (const character of CHARACTERS)
      assert.equal(quick.test(character), pattern.test(character), `${pattern} of ${character}`);
  }
});

test('Brackets, escapes and flags stay as they are', () => {
  assert.match('Łódź—[x]', light(/^\p{Lu}[\p{L}'’-]+[—[]\[\p{Ll}\]$/u));
  assert.equal(light(/\p{L}+/giu).flags, 'gi');
});

test('A class without a light form is refused', () => {
  assert.throws(() => light(/\p{Script=Han}/u), /no light form of \\p\{Script=Han\}/u);
  assert.throws(() => light(/[\P{L}]/u), /no light form/u);
});
