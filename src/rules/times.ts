/** Expressions of time in running text: what they say of a day, and nothing that they do not say. */
import { light } from '../light.ts';
import type { Rule } from '../rule.ts';
import { monthNumbers } from './month-names.ts';

/** What an expression says. Every part that is missing is open; no part is ever filled in from today. */
export interface When {
  year?: number;
  /** From 1. */
  month?: number;
  day?: number;
  /** Last day of `May 19-21`. */
  lastDay?: number;
  /** 0 is Sunday. */
  weekday?: number;
  /** Days from the day of writing: -1 for yesterday. */
  offset?: number;
  /** Weeks, months or years from those of the day of writing: -1 for last week. */
  week?: number;
  /** Of that week, Saturday and Sunday only; without a week, the nearest ones. */
  weekend?: true;
  monthOffset?: number;
  yearOffset?: number;
  /** `last Friday`, `next Tuesday`; 0 for `this Tuesday`, which in a report of what was is the day of writing. */
  direction?: -1 | 0 | 1;
  /** Days from the day named before it: -1 for `the day before`. */
  shift?: number;
  /** Figures that can be read both ways, as in `11/01/2023`: the other month and day. */
  other?: { month: number; day: number /** Only where another day of the page agrees. */; unlikely?: true };
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const WEEKDAYS = 'sun|mon|tue|wed|thu|fri|sat'.split('|');

/** Months in full and short, in title case and in capitals. */
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH_FORMS = MONTH_NAMES.flatMap(name => [name, name.toUpperCase()])
  .concat(
    MONTH_NAMES.flatMap(name => [`${name.slice(0, 3)}\\.?`, name.slice(0, 3).toUpperCase()]),
    // Some papers put a stop after every month of a stamp: `November. 23, 2004`.
    MONTH_NAMES.map(name => `${name}\\.(?=\\s\\d{1,2},?\\s(?:19|20)\\d\\d)`),
    ['Sept\\.?', 'June\\.', 'July\\.'],
  )
  .sort((a, b) => b.length - a.length);
const MONTH = `(?<month>${MONTH_FORMS.join('|')})(?![\\p{L}])`;
const WEEKDAY =
  '(?<weekday>Sun(?:day)?|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?)';
const FULL_WEEKDAY = '(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const LAST_DAY = '(?:\\s?(?:-|–|—|to|and|until)\\s?(?<last>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const NUMBER_END = '(?![\\p{L}\\d]|[.,:]\\d|\\s?%)';

/** `Tuesday, July 21, 2004`, `Sunday (May 7)`, `Aug. 23`, `May 19-21`. */
const monthDay = pattern(
  `(?:${WEEKDAY}\\.?,?\\s*\\(?)?(?<![\\p{L}])${MONTH}(?:\\s+|(?<=\\.))(?:the\\s+)?${DAY}${LAST_DAY}(?:(?:,\\s*|\\s+)${YEAR})?${NUMBER_END}`,
);
/** `Wednesday, 14 Jan 2026`, `22nd October, 2022`, `the 7th of May`. */
const dayMonth = pattern(
  `(?:${WEEKDAY}\\.?,?\\s*\\(?)?(?<![\\d.:])${DAY}${LAST_DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?${NUMBER_END}`,
);
/** `2023-03-16`, `2023/3/16`, `2023.03.16`, `2023年3月16日`, `2023년 3월 16일`. */
const numeric = pattern(
  '(?<!\\d)(?<year>(?:19|20)\\d\\d)(?:[-/.]|年|년\\s?)(?<number>0?[1-9]|1[0-2])(?:[-/.]|月|월\\s?)(?<day>0?[1-9]|[12]\\d|3[01])(?:日|일)?(?!\\d)',
);
/** `24 mars 2014`, `5 de agosto de 2019`, `1. März 2020`: only whole dates, as a word alone may mean anything. */
const otherLanguage = pattern(
  `(?<![\\d.:])${DAY}(?:\\.|º|er)?\\s+(?:de\\s+)?(?<name>${[...monthNumbers.keys()].join('|')}),?\\s+(?:de\\s+)?${YEAR}${NUMBER_END}`,
  'gi',
);
/** `Mon, 01/12/2009`, month or day first as the weekday tells; with full stops or hyphens (`8.7.2024`) the day comes first. */
const slashed = pattern(
  `(?:${WEEKDAY}\\.?,?\\s*)?(?<!\\d)(?<a>0?[1-9]|[12]\\d|3[01])(?<mark>[/-]|\\.\\s?)(?<b>0?[1-9]|[12]\\d|3[01])(?:[/-]|\\.\\s?)${YEAR}(?!\\d)`,
);
/** `10/8/98`, `08-Oct-98 8:41 AM`: with a short year only where a line begins with it, after a label if there is one. */
const shortYear = pattern(
  `(?=\\d{1,2}[/-])(?<=(?:^|\\n)\\s*(?:(?:[Dd]ate|DATE|[Pp]osted|[Pp]ublished|[Uu]pdated)(?: \\p{L}+)?\\s?[=:]\\s?)?)(?:(?<a>0?[1-9]|[12]\\d|3[01])/(?<b>0?[1-9]|[12]\\d|3[01])/|${DAY}-${MONTH}-)(?<short>\\d\\d)(?=\\s*(?:\\n|$|[,|–-]?\\s*\\d{1,2}:\\d\\d|\\())`,
);
/** `on Thursday`, `last Friday`, `next Tuesday's`. */
const weekdayAlone = pattern(
  `(?:(?<direction>last|next|this|this coming|past|on the following)\\s+)?(?<![\\p{L}])${FULL_WEEKDAY}(?!\\p{L})`,
);
/** `on Monday (23)`: a weekday with its day of the month, as papers in Portuguese and Spanish give it. */
const weekdayNumber = pattern(`(?<![\\p{L}])${FULL_WEEKDAY},?\\s*\\(${DAY}\\)`);
/** `on the 16th`, `held on the 23rd`: a day of the month as papers translated from Korean and Japanese give it. */
const dayOfMonth = pattern(
  '(?=the)(?<=(?:\\b(?:on|of|from|until|by|(?:set|scheduled|due|slated|planned|fixed|arranged|agreed|talks|summit|meeting) for|within|around|the morning of|afternoon of)\\s+))the\\s+(?<day>[12]?1st|2?2nd|2?3rd|(?:[4-9]|1\\d|2[04-9]|30)th|31st)(?!\\s+(?:\\p{Lu}|anniversar|centur|parallel|summit|meeting|round|session|time|birthday|floor|term|largest|century|annual|consecutive|straight|year|month|trilateral|bilateral|edition|congress|president|prime|leader|floor|district|day of))(?!-)',
);
/** `yesterday`, `today`, `tomorrow`, `tonight`; with a capital only where a sentence begins. */
const relativeDay = pattern(
  '(?=[Tt]o[dnm]|this |[Tt]he day|[Yy]est)(?<![\\p{L}])(?<word>(?<=(?:^|\\n|[.!?][”"]?\\s))(?:Yesterday|Today|Tonight|Tomorrow)(?=,? \\p{L})(?! in history)|[Tt]he day before yesterday|yesterday|today|tonight|this (?:morning|afternoon|evening)|tomorrow|[Tt]he day after tomorrow)(?![\\p{L}]|[’\']s\\s+(?:world|society|crises|crisis|youth|generation|strategic|environment|challenges))',
);
/** `the day before`, `a day earlier`, `the next day`: counted from the day named before it. */
const shiftedDay = pattern(
  '(?<![\\p{L}])(?<word>the (?:day|night|evening) before|the previous (?:day|night|evening)|a day earlier|the following day|the next day|a day later|the day after)(?!\\s+(?:yesterday|tomorrow|(?:that|the|his|her|their|its|a)\\s)|\\p{L})',
);
/** `a day after`, `two days before`, of what the rest of the sentence tells: counted from the day that stands beside it. */
const daysFrom = pattern(
  '(?<![\\p{L}])(?<!\\b(?:by|to|of|for) )(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Tt]he)\\s+days?\\s+(?<side>after|before|ahead of)(?=\\s+(?!that\\b|yesterday|tomorrow)\\p{L})',
);
/** `last week`, `this month`, `next year`. */
const relativeSpan = pattern(
  '(?<![\\p{L}])(?:(?:earlier|later)\\s+)?(?<which>last|this|next|the past)\\s+(?<unit>week|weekend|month|year)(?!\\p{L})|(?<![\\p{L}])(?:[Aa]t|[Oo]ver|[Oo]n)\\s+the\\s+(?<nearest>weekend)(?!\\p{L})',
);
/** `in March`, `last October`, `May 2019`, `early May`. */
const monthAlone = pattern(
  `(?=[JFMASOND][AEPUCOaepuco]|last|next)(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|of|for|[Ee]arly|[Mm]id|[Ll]ate|to|[Tt]his|and|[Bb]etween|[Bb]efore|[Aa]fter|around)[\\s-])|(?<![\\p{L}])(?<direction>last|next)\\s+|(?<![\\p{L}])(?=\\p{L}+\\.?,?\\s+(?:of\\s+)?(?:19|20)\\d\\d))${MONTH}(?:(?:,?\\s+(?:of\\s+)?)${YEAR}|\\s+(?<which>last|this|next)\\s+year)?(?!\\s?\\d|[\\p{L}\\d])`,
);
/** `in 2011`, `since 2008`. */
const yearAlone = pattern(
  `(?=[12])(?<=\\b(?:[Ii]n|[Ss]ince|of|[Ff]rom|[Uu]ntil|[Bb]y|[Dd]uring|for|[Tt]he|late|early|mid)[\\s-])${YEAR}(?![\\d\\p{L}%-])`,
);

/** Looking at the first letter before looking back, where a pattern does, spares most of the looking back. */
function pattern(source: string, flags = 'g'): RegExp {
  return light(new RegExp(source, flags));
}

type Groups = Record<string, string | undefined>;

function read(groups: Groups): When {
  const when: When = {};
  if (groups.year) when.year = Number(groups.year);
  if (groups.month) when.month = MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1;
  if (groups.number) when.month = Number(groups.number);
  if (groups.day) when.day = Number.parseInt(groups.day, 10);
  if (groups.last) when.lastDay = Number.parseInt(groups.last, 10);
  if (groups.weekday) when.weekday = WEEKDAYS.indexOf(groups.weekday.slice(0, 3).toLowerCase());
  if (groups.direction) when.direction = /next|coming|following/u.test(groups.direction) ? 1 : -1;
  if (groups.direction === 'this') when.direction = 0;
  if (groups.which) when.yearOffset = groups.which === 'next' ? 1 : groups.which === 'this' ? 0 : -1;
  return when;
}

const RELATIVE: Record<string, number> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

const COUNTS = 'the|one|two|three|four|five|six'.split('|');

function readSpan({ which, unit, nearest }: Groups): When {
  if (nearest) return { weekend: true };
  const step = which === 'next' ? 1 : which === 'this' ? 0 : -1;
  if (unit === 'month') return { monthOffset: step };
  if (unit === 'year') return { yearOffset: step };
  return unit === 'weekend' ? { week: step, weekend: true } : { week: step };
}

function readSlashed(groups: Groups): When {
  const { a, b, mark, ...rest } = groups;
  const when = read(rest);
  const [first, second] = [Number(a), Number(b)];
  const fits = (month: number, day: number) =>
    month <= 12 &&
    (when.weekday === undefined ||
      new Date(Date.UTC(when.year as number, month - 1, day)).getUTCDay() === when.weekday);
  const monthFirst = fits(first, second) && (mark === '/' || second > 12);
  const dayFirst = fits(second, first);
  if (!monthFirst && !dayFirst) return { year: when.year as number };
  const [month, day] = monthFirst ? [first, second] : [second, first];
  // Where a weekday stands before figures with slashes, content systems write the month first; full stops part the day first.
  const both = fits(day, month) && mark !== '.' && first !== second && when.weekday === undefined;
  if (!both) return { ...when, month, day };
  return { ...when, month, day, other: { month: day, day: month, ...(mark === '-' ? { unlikely: true } : {}) } };
}

/** Short years from this on are of the last century. Source: the pivot of the POSIX function `strptime`. */
const LAST_CENTURY = 69;

function readShortYear({ short, a, b, ...groups }: Groups): When {
  const year = `${Number(short) < LAST_CENTURY ? 20 : 19}${short}`;
  return a && b ? readSlashed({ ...groups, a, b, year, mark: '/' }) : read({ ...groups, year });
}

function rule(
  id: `date/${string}`,
  says: string,
  shape: RegExp,
  more: Pick<Rule<When>, 'finds' | 'ignores'> & { reads?: (groups: Groups) => When },
): Rule<When> {
  const { reads = read, ...examples } = more;
  return {
    id,
    says,
    *find({ article }) {
      for (const match of article.text.matchAll(shape)) {
        yield { value: reads((match.groups ?? {}) as Groups), start: match.index, end: match.index + match[0].length };
      }
    },
    ...examples,
  };
}

/** The rules of time, the most telling first: where two find the same words, the earlier one keeps them. */
export const timeRules: readonly Rule<When>[] = [
  rule('date/month-day', 'A month and a day, with the weekday or year beside it if there is one.', monthDay, {
    finds: [
      ['They met on Tuesday (Jan 13) in the old capital.', 'weekday 2, month 1, day 13'],
      ['WARSAW, Nov. 3, 2011 -- The leaders spoke.', 'year 2011, month 11, day 3'],
      ['The forum runs on May 19-21.', 'month 5, day 19, last day 21'],
      ['They dined on the night of July the 8th.', 'month 7, day 8'],
      ['Posted on : Mar.17,2023 17:15', 'year 2023, month 3, day 17'],
      ['Posted November. 23, 2004 22:55', 'year 2004, month 11, day 23'],
    ],
    ignores: ['They may 3 times have tried.', 'In March 2019 they met.', 'Mark 12 of the rules.'],
  }),
  rule('date/day-month', 'A day and a month, with the weekday or year beside it if there is one.', dayMonth, {
    finds: [
      ['Published: 31 Oct. 2025, 19:33', 'year 2025, month 10, day 31'],
      ['On Wednesday, 14 Jan 2026 they parted.', 'weekday 3, year 2026, month 1, day 14'],
    ],
    ignores: ['It took 12 months.', 'At 10.30 March began.'],
  }),
  rule('date/other-language', 'A day, a month and a year as pages in other languages print them.', otherLanguage, {
    reads: ({ name, ...rest }) => ({
      ...read(rest),
      month: monthNumbers.get((name as string).toLowerCase()) as number,
    }),
    finds: [
      ['24 Mars 2014', 'year 2014, month 3, day 24'],
      ['Publicado el 5 de agosto de 2019', 'year 2019, month 8, day 5'],
    ],
    ignores: ['In 12 mars missions since 2001 nothing was found.', 'Le 5 mai'],
  }),
  rule('date/numeric', 'A date in figures, year first.', numeric, {
    finds: [
      ['Posted on : 2011-12-19 13:26', 'year 2011, month 12, day 19'],
      ['2023年5月7日', 'year 2023, month 5, day 7'],
    ],
    ignores: ['Call 2011-55-19 now.', 'The 2003-2008 term.'],
  }),
  rule('date/slashed', 'A date in figures, year last; the weekday tells which figure is the month.', slashed, {
    reads: readSlashed,
    finds: [
      ['Mon, 01/12/2009 - 22:17', 'weekday 1, year 2009, month 1, day 12'],
      ['8.7.2024 15:20', 'year 2024, month 7, day 8'],
      ['Saved 25/12/2019', 'year 2019, month 12, day 25'],
    ],
    ignores: ['A 24/7 service.', 'Version 1.2.3'],
  }),
  rule('date/short-year', 'A date in figures with a short year, at the start of a line of its own.', shortYear, {
    reads: readShortYear,
    finds: [
      ['DATE=12/17/04', 'year 2004, month 12, day 17'],
      ['08-Oct-98 8:41 AM EDT', 'year 1998, month 10, day 8'],
    ],
    ignores: ['They voted 10/8/98 times.', '10/8/98 was the count.', 'Version 1.2.03'],
  }),
  rule('date/relative-day', 'A day counted from the day of writing.', relativeDay, {
    reads: ({ word }) => ({ offset: RELATIVE[(word as string).toLowerCase()] as number }),
    finds: [
      ['They met yesterday.', 'offset -1'],
      ['She leaves tomorrow for Oslo.', 'offset 1'],
      ['They signed in Oslo this evening.', 'offset 0'],
      ['Today, the two met again.', 'offset 0'],
      ['The day after tomorrow they meet.', 'offset 2'],
    ],
    ignores: ["In today's world this matters.", 'The Korea Today magazine'],
  }),
  rule('date/shifted-day', 'A day counted from the day that was named before it.', shiftedDay, {
    reads: ({ word }) => ({ shift: /before|previous|earlier/u.test(word as string) ? -1 : 1 }),
    finds: [
      ['On Friday, March 17, he praised what they had agreed the day before.', 'shift -1'],
      ['They parted a day later.', 'shift 1'],
      ['They went on with it on Thursday, after a dinner the night before.', 'shift -1'],
    ],
    ignores: ['The day before the summit it rained.', 'They met the day before yesterday.'],
  }),
  rule('date/days-from', 'Days before or after what the sentence goes on to tell.', daysFrom, {
    reads: ({ count, side }) => ({
      shift: (side === 'after' ? -1 : 1) * Math.max(1, COUNTS.indexOf((count as string).toLowerCase())),
    }),
    finds: [
      ['Both spoke on Wednesday, a day after the presidents met in Lima.', 'shift -1'],
      ['He flew out two days before the summit.', 'shift 2'],
      ['Three days after they dined, she spoke.', 'shift -3'],
    ],
    ignores: [
      'It was put off by one day after a storm.',
      'Six years to the day after a visit',
      'A day after, it rained.',
    ],
  }),
  rule('date/weekday-number', 'A day of the week with its day of the month.', weekdayNumber, {
    finds: [
      ['They meet on Monday (23) in the morning.', 'weekday 1, day 23'],
      ['He takes off on Sunday, (5) at noon.', 'weekday 0, day 5'],
    ],
    ignores: ['On Monday (after the vote) they met.', 'On Monday (2019) he wrote.'],
  }),
  rule('date/weekday', 'A day of the week.', weekdayAlone, {
    finds: [
      ['The two met on Thursday.', 'weekday 4'],
      ['They meet next Tuesday.', 'weekday 2, direction 1'],
    ],
    ignores: ['A sunny day.', 'Good Fridays'],
  }),
  rule('date/day-of-month', 'A day of the month without its month.', dayOfMonth, {
    reads: ({ day }) => ({ day: Number.parseInt(day as string, 10) }),
    finds: [
      ['The president said on the 16th that he would go.', 'day 16'],
      ['After the summit of the 23rd, both spoke.', 'day 23'],
    ],
    ignores: [
      'They marked the 60th anniversary.',
      'It was the 8th meeting.',
      'North of the 38th parallel',
      'They met for the 12th and last time.',
    ],
  }),
  rule('date/month', 'A month, with its year if there is one.', monthAlone, {
    finds: [
      ['He came to Tokyo in March.', 'month 3'],
      ['Their talks of August 2023', 'year 2023, month 8'],
    ],
    ignores: ['They may agree.', 'A long march home', 'He will mar the day.'],
  }),
  rule('date/relative-span', 'A week, month or year counted from the time of writing.', relativeSpan, {
    reads: readSpan,
    finds: [
      ['She will come next week.', 'week 1'],
      ['They meet this weekend.', 'week 0, weekend true'],
      ['They met at the weekend.', 'weekend true'],
      ['He took office last month.', 'month offset -1'],
    ],
    ignores: ['The last weekly report', 'Next, years passed.'],
  }),
  rule('date/year', 'A year.', yearAlone, {
    finds: [
      ['The first since 2011.', 'year 2011'],
      ['In 1965 they signed.', 'year 1965'],
    ],
    ignores: ['It cost 2011 won.', 'From 1910-1945 it ruled.'],
  }),
];

const LABELS: [keyof When, string][] = [
  ['weekday', 'weekday'],
  ['direction', 'direction'],
  ['year', 'year'],
  ['month', 'month'],
  ['day', 'day'],
  ['lastDay', 'last day'],
  ['offset', 'offset'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['shift', 'shift'],
  ['monthOffset', 'month offset'],
  ['yearOffset', 'year offset'],
];

/** What an expression says, as the rules' examples write it. */
export function showWhen(when: When): string {
  return LABELS.filter(([key]) => when[key] !== undefined)
    .map(([key, label]) => `${label} ${when[key]}`)
    .join(', ');
}
