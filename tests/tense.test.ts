/** Whether words tell of what took place or of what is to come. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timingOf } from '../src/tense.ts';

const TOLD: Record<'past' | 'future' | 'unsaid', string[]> = {
  past: [
    'Prime Minister Ito met President Ruiz on Friday',
    'Both will send experts to the plant, Ito and Ruiz agreed',
    'It was agreed that the airlines will begin to fly and that people will be allowed to visit',
    'Experts will meet in June, Ito and visiting President Ruiz announced here Monday',
    'The exchange came in the summit that the two had in Oslo',
    'President Ruiz came to Oslo on Friday to see the prime minister',
    'What came out of it is that talks are to be sped up',
    'President Ruiz met Prime Minister Ito on the sidelines of the summit, which opens on Friday',
    'Ito received Ruiz on Monday before he flies home on Tuesday',
    'The accord signed on Friday by both leaders opens the border to trucks',
    'The leaders proclaimed the start of a new era at a summit on Friday',
  ],
  future: [
    'President Ruiz will meet Prime Minister Ito',
    'President Ruiz sits down on Friday with Prime Minister Ito for what he hopes will be a clean start',
    'President Ruiz, who came to power in June, arrives here on Thursday, December 7, for a few hours',
    'On Tuesday she receives President Ruiz for talks',
    'A meeting between Ito and Ruiz is on the cards for Thursday',
    'The two sides agreed that Ruiz would visit Oslo in the spring',
    'Ruiz will visit Oslo in June, a year after his first meeting with Ito',
    'The government announced after weeks of rumours that the president will meet Kim in May',
    'President Ito receives Crown Prince Ahmed in Paris on Monday',
    'Leaders of the six nations gather in Tashkent on Monday for a summit',
    'When the two meet at the castle on Monday, his adviser said',
    'The prime minister will next week become the first to sign it, and was asked why',
    'Ito and Ruiz will be in the same room on Thursday, under a paper that their ministers signed',
  ],
  unsaid: [
    'Leaders of the neighbours have not met in person',
    'She has never once visited the islands',
    'Never before have the two leaders met',
    'They last met on the sidelines of a forum',
    'The 7 May summit in Seoul',
    'Ito and Ruiz met in April and again in May',
    'Meeting in the open air between Ito and Ruiz',
    'President Ruiz, left, shakes hands with Prime Minister Ito on Thursday, Feb. 9, 2018',
    'The adviser told a briefing that the summit has three aims, and has been on television',
    'A Ruiz-hosted signing',
  ],
};

for (const [tense, told] of Object.entries(TOLD))
  test(`what is told is ${tense}`, () => {
    for (const words of told) assert.equal(timingOf(words).tense ?? 'unsaid', tense, words);
  });
