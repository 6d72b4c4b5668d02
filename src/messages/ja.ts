/** The site's wording in Japanese. */
import type { en } from './en.ts';
import { formsOf, type MeetingParts, partsOf } from './forms.ts';

const { calendar, compare, country, counter, list, number } = formsOf('ja-JP');

const count = {
  summits: counter({ other: '首脳会談#件' }),
  articles: counter({ other: '記事#件' }),
  leaders: counter({ other: '首脳#人' }),
  places: counter({ other: '開催地#か所' }),
  topics: counter({ other: '議題#件' }),
  years: counter({ other: '#年' }),
  months: counter({ other: '#か月' }),
  days: counter({ other: '#日' }),
  meetings: counter({ other: '会談#件' }),
  knownMeetings: counter({ other: '台帳の会談#件' }),
  furtherKnown: counter({ other: 'ほかに台帳の会談#件' }),
  furtherMeetings: counter({ other: 'ほかの会談#件' }),
  lines: counter({ other: '#行' }),
  reasons: counter({ other: '根拠#件' }),
  cases: counter({ other: '#件' }),
  rules: counter({ other: '規則#件' }),
  phrases: counter({ other: '語句#件' }),
  outlets: counter({ other: '報道機関#社' }),
};

const short = (iso: string) => `${partsOf(iso).year}年${partsOf(iso).month}月${partsOf(iso).day}日`;
const month = (iso: string) => `${partsOf(iso).year}年${partsOf(iso).month}月`;
/** A date after another, without the year or month that both share. */
const after = (first: string, last: string) => {
  if (first.slice(0, 7) === last.slice(0, 7)) return `${partsOf(last).day}日`;
  return first.slice(0, 4) === last.slice(0, 4) ? `${partsOf(last).month}月${partsOf(last).day}日` : short(last);
};

const date = {
  unknown: '日付不明',
  day: (iso: string) => `${short(iso)}（${calendar.shortWeekdays[partsOf(iso).weekday]}）`,
  short,
  month,
  monthShort: month,
  year: (year: string) => `${year}年`,
  between: (first: string, last: string) =>
    `${short(first)}から${first.slice(0, 4) === last.slice(0, 4) ? `${partsOf(last).month}月${partsOf(last).day}日` : short(last)}までのいずれかの日`,
  range: (first: string, last: string) => `${short(first)}〜${after(first, last)}`,
  term: (start: string, end: string | null) => `${start}〜${end ?? '現在'}`,
  years: (start: string, end: string | null) =>
    end === null ? `${start}年〜` : start === end ? `${start}年` : `${start}〜${end}年`,
  decade: (year: string) => `${year.slice(0, 3)}0年代`,
  span: (years: string, months: string) => `${years}${months}`,
  lessThanMonth: '1か月未満',
  certain: '日付は確定しています。',
  uncertain: (days: number) => `日付は確定していません。${count.days(days)}の可能性があります。`,
  nothingSays: '日付を伝える記事がなく、ほかに決め手もありません。',
  citedAs: (words: string) => `日付は確定していません（${words}）。`,
};

const sections = {
  home: 'ホーム',
  timeline: '年表',
  summits: '首脳会談',
  leaders: '首脳',
  places: '開催地',
  topics: '議題',
  years: '年別',
  about: 'このサイトについて',
  method: '読み取りの方法',
  accuracy: '精度',
  data: 'データ',
  search: '検索',
  matrix: '誰が誰と会ったか',
  calendar: 'カレンダー',
  atom: 'Atomフィード',
  jsonFeed: 'JSONフィード',
};

const OFFICES: Record<string, string> = {
  President: '大統領',
  'Acting President': '大統領代行',
  'Prime Minister': '首相',
  'Acting Prime Minister': '首相代行',
  'Interim Prime Minister': '暫定首相',
  Premier: '首相',
  Chancellor: '首相',
  Taoiseach: '首相',
  'General Secretary': '書記長',
  'Supreme Leader': '最高指導者',
  'Paramount leader': '最高指導者',
  'Chairman of the Party Central Military Commission': '党中央軍事委員会主席',
  'Chairman of the National Defence Commission': '国防委員長',
  'First Chairman of the National Defence Commission': '国防委員会第1委員長',
  'President of State Affairs': '国務委員長',
  'President of the SPA Presidium': '最高人民会議常任委員長',
  'Commission President': '欧州委員会委員長',
  'Council President': '欧州理事会議長',
  'Head of the National Council for Peace and Order': '国家平和秩序評議会議長',
  'State Counsellor': '国家顧問',
  'Chief Executive': '行政長官',
  'Chief Adviser': '首席顧問',
  'Chair of the Presidency': '大統領評議会議長',
  'Captain Regent': '執政',
  Sultan: 'スルタン',
  King: '国王',
  Queen: '女王',
  Emperor: '天皇',
  Emir: '首長',
  'Crown Prince': '皇太子',
  Prince: '公',
  Pope: 'ローマ教皇',
  'Interim President': '暫定大統領',
  'First Secretary': '第一書記',
  'Caretaker Prime Minister': '選挙管理内閣首相',
  'Chairman of the Council of Ministers': '閣僚評議会議長',
  'Chairwoman of the Council of Ministers': '閣僚評議会議長',
  'President of the Council of Ministers': '閣僚評議会議長',
  'Head of State': '国家元首',
  'Turkish Cypriot leader': 'トルコ系住民の指導者',
  'Bosniak Member of the Presidency': '大統領評議会ボシュニャク人代表',
  'Serb Member of the Presidency': '大統領評議会セルビア人代表',
  'Croat Member of the Presidency': '大統領評議会クロアチア人代表',
  'Transitional President': '移行期大統領',
  Leader: '指導者',
  'Head of the Military Government': '軍事政府首班',
  'Party Chairman': '党主席',
  Chairman: '主席',
  'Chairman of the Revolutionary Council': '革命評議会議長',
  'President of South Vietnam': '南ベトナム大統領',
  'Chairman of the High Council of State': '国家高等評議会議長',
  'President of the High Council of State': '国家高等評議会議長',
  'Chairman of the Supreme Soviet': '最高会議議長',
  'Chairman of the Presidium of the Supreme Soviet': '最高会議幹部会議長',
  'Head of the Interim Government': '暫定政府首班',
  'Chairman of the State Law and Order Restoration Council': '国家法秩序回復評議会議長',
  'State President': '国家大統領',
  'Chairman of the Provisional Government': '臨時政府首班',
  'Chairman of the Interim Administration': '暫定行政機構議長',
  'First Prime Minister': '第一首相',
  'Second Prime Minister': '第二首相',
  'President of the Government Junta': '政府評議会議長',
  'Chairman of the Council of State': '国家評議会議長',
  'Chairman of the State Council': '国家評議会議長',
  'Chairman of the Supreme Council of the Armed Forces': '軍最高評議会議長',
  'Chairman of the Provisional Military Administrative Council': '臨時軍事行政評議会議長',
  'Chairman of the Armed Forces Provisional Ruling Council': '軍暫定統治評議会議長',
  'Chairman of the Provisional National Defence Council': '暫定国家防衛評議会議長',
  'President of the National Council for Democracy and Development': '民主主義と発展のための国家評議会議長',
  Shah: 'シャー（国王）',
  "Chairman of the People's Redemption Council": '人民救済評議会議長',
  'Chairman of the Transitional Government': '移行政府議長',
  'Chairman of the National Transitional Council': '国民暫定評議会議長',
  'Chairman of the Presidential Council': '大統領評議会議長',
  'Chairman of the Supreme Council': '最高会議議長',
  'President of the High Transitional Authority': '高等暫定統治機構議長',
  'Chairman of the Transitional Committee': '暫定委員会議長',
  'Chairman of the Military Committee for National Salvation': '救国軍事委員会議長',
  'Chairman of the Military Council for Justice and Democracy': '公正と民主主義のための軍事評議会議長',
  'Chairman of the State Peace and Development Council': '国家平和発展評議会議長',
  'Chairman of the State Administration Council': '国家統治評議会議長',
  'Chairman of the Supreme Council for the Restoration of Democracy': '民主主義回復最高評議会議長',
  'President of the National Council for the Safeguard of the Homeland': '祖国防衛国家評議会議長',
  'Chairman of the PLO': 'パレスチナ解放機構議長',
  'Chairman of the National Provisional Ruling Council': '国家暫定統治評議会議長',
  'Acting Commission President': '欧州委員会委員長代行',
  'Chairman of the Revolutionary Command Council': '革命指導評議会議長',
  'Chairman of the Sovereignty Council': '主権評議会議長',
  'Chairman of the Supreme Assembly': '最高会議議長',
  'Crown Prince of Abu Dhabi': 'アブダビ皇太子',
  'Chairman of the Presidential Leadership Council': '大統領指導評議会議長',
  'Prime Minister of Rhodesia': 'ローデシア首相',
};

/** Countries that are no more: their codes stand for their successors now. */
const FORMER: Record<string, string> = {
  SU: 'ソビエト連邦',
  DD: '東ドイツ',
  CS: 'チェコスロバキア',
  YU: 'ユーゴスラビア',
};

/** Offices that are called otherwise in some countries. */
const OFFICES_THERE: Record<string, string> = {
  'President CN': '国家主席',
  'President VN': '国家主席',
  'President LA': '国家主席',
  'President TW': '総統',
  'Premier TW': '行政院長',
  'General Secretary CN': '総書記',
};

/** Offices of bodies whose name they hold already. */
const WHOLE = /^(?:欧州|ローマ)/u;
const nameplate = (office: string, where: string) => (WHOLE.test(office) ? office : `${where}${office}`);

/** The customary single characters, in the customary order: 日米韓, 日中韓, 米朝. */
const ABBREVIATED: Record<string, string> = {
  JP: '日',
  US: '米',
  CN: '中',
  KR: '韓',
  RU: '露',
  KP: '朝',
  GB: '英',
  DE: '独',
  FR: '仏',
  IT: '伊',
  IN: '印',
  AU: '豪',
};

const GATHERINGS: Record<string, string> = { Quad: '日米豪印首脳会合', G7: 'G7サミット' };

function between({ codes, countries }: MeetingParts): string {
  if (codes.join() === 'KP,KR') return '南北';
  const order = Object.keys(ABBREVIATED);
  if (codes.some(code => !order.includes(code))) return countries.join('・');
  return [...codes]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map(code => ABBREVIATED[code])
    .join('');
}

function meeting(parts: MeetingParts): string {
  const { gathering, place, date: when } = parts;
  const kind = gathering === null ? `${between(parts)}首脳会談` : (GATHERINGS[gathering] ?? `${gathering}首脳会議`);
  const day = when === null ? '' : when.length === 10 ? short(when) : when.length === 7 ? month(when) : `${when}年`;
  const tail = [place, day].filter(Boolean).join('、');
  return tail === '' ? kind : `${kind}（${tail}）`;
}

const PAGE_WORDS = {
  full: '記事は保存した全文を、ページの周囲にあったものを除いて掲載しています。',
  excerpt: '各記事は冒頭だけを掲載し、分かるものには元の記事へのリンクを付けています。',
  facts: '記事の本文は掲載せず、読み取った事実だけを各ページに示しています。',
};

const SHARE = '正しい記事の割合';
const BALANCE = '見つけたもののうち正しいものと、あるもののうち見つけたものとの調和（F1）';

/** All words of the site in Japanese. */
export const ja: typeof en = {
  language: 'ja',
  locale: 'ja_JP',
  script: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
  number,
  list,
  compare,
  count,
  date,
  sections,
  comma: '、',
  country: code => FORMER[code] ?? country(code),
  office: (office, where) => OFFICES_THERE[`${office} ${where}`] ?? OFFICES[office] ?? null,
  officeOf: nameplate,
  officeIn: nameplate,
  officeYears: (office, spans) => `${office}（${spans.join('、')}）`,
  nameAndOffice: (name, office) => `${name}（${office}）`,
  placeWithin: (place, within) => `${place}（${within}）`,
  placeAndDate: (place, day) => (day === '' ? place : `${place}、${day}`),
  meeting,
  noted: {
    'No sentence plainly says that leaders met or will meet.':
      '首脳が会った、または会うとはっきり述べた文がありません。',
    'another report of the same meeting gives the day': '同じ会談を伝える別の記事が日付を示しています',
    'all in office from #': '全員が在任していたのは#以降',
    'all in office from # to #': '全員が在任していたのは#から#まで',
    '# fits more of what is said': '#のほうが記述によく合います',
    'no day stands out': 'とくに有力な日がありません',
    'less is said of a meeting there': 'そこでの会談についての記述がより少ないためです',
    'only passes by': '軽く触れられているだけです',
    'said to have been left out': '取り上げられなかったと書かれています',
    'damaged characters': '壊れた文字',
    ornament: '飾り',
    picture: '写真',
    'code of the page': 'ページのコード',
    'note about the outlet': '報道機関についての注記',
    'way through the site': 'サイト内の移動',
    'page furniture': 'ページの付属物',
    "readers' comments": '読者のコメント',
    counter: '閲覧数などの表示',
    'button of the page': 'ページのボタン',
    'header of a mail': 'メールのヘッダー',
    'signature or answer in a mail': 'メールの署名または返信',
    'direction in a script': '台本の指示',
    'buttons of the page': 'ページのボタン',
    'jump to another page of the paper': '紙面の続きへの案内',
    "the site's slogan": 'サイトの標語',
    'initials of the desk': '担当者の頭文字',
    tags: 'タグ',
    "number of the site's own": 'サイト独自の番号',
    'address of a page': 'ページのアドレス',
    'copyright line': '著作権表示',
    'list of other stories': 'ほかの記事の一覧',
    weather: '天気',
    'market prices': '相場',
    'crumb of the page': 'ページの断片',
    "path to the page's place on the site": 'サイト内での位置の表示',
    'row of links': '並んだリンク',
    'section of the site': 'サイトの欄の名前',
    'source line': '出典の行',
    'photo credit': '写真の撮影者表示',
    'caption of a picture': '写真の説明',
    "page title with the site's name": 'サイト名の入ったページの題',
    'name of the site or of its section': 'サイトまたは欄の名前',
    'link to an edition in another language': 'ほかの言語版へのリンク',
    'day on which the page was saved': 'ページを保存した日',
    'printed before': '前に出た行の繰り返し',
    'newsletter or app prompt': 'メールマガジンやアプリの案内',
    "studio's introduction, which the report below tells again": '本文が繰り返すスタジオの前置き',
    'note about the author': '筆者についての注記',
    'shares nothing with the story': '記事と共通する語がない',
    'addressed to the reader, not part of the story': '読者への呼びかけで、記事ではない',
    'field of a press archive': '新聞データベースの項目',
    "details of the site's own": 'サイト側の付記',
    'way to another entry': '前後の記事への移動',
    'film beside the story': '記事に添えられた映像',
    'headline of another story': 'ほかの記事の見出し',
    'teaser of another story': 'ほかの記事の紹介',
    'advertisement label': '広告の表示',
    'link to another story': 'ほかの記事へのリンク',
    'log-in or subscription notice': 'ログインや購読の案内',
    'donation appeal': '寄付のお願い',
    'privacy or cookie notice': 'プライバシーやクッキーの通知',
    'player control': '再生の操作部',
    'empty field of the page': 'ページの空欄',
    'note on how the page was made': 'ページの作り方についての注記',
    'end mark': '終わりの印',
  },

  frame: {
    skip: '本文へ移動',
    searchArchive: 'アーカイブを検索',
    searchWords: '探す語',
    search: '検索',
    dark: '暗く',
    light: '明るく',
    darkColours: '画面を暗く',
    lightColours: '画面を明るく',
    sections: '主な項目',
    breadcrumb: '現在の位置',
    keptBy: keeper => `運営：${keeper}`,
    atomOf: name => `${name}：首脳会談（Atom）`,
    jsonFeedOf: name => `${name}：首脳会談（JSON Feed）`,
    feedOf: (name, kind) => `首脳会談：${name}（${kind}）`,
    feedKinds: { atom: 'Atom', json: 'JSON Feed', calendar: 'カレンダー' },
    feedTitle: (site, name) => `${site}：${name}`,
    nothingYet: 'まだ何もありません',
    sentence: words => `${words}。`,
    nobody: '名前の記載なし',
    notKnown: '不明',
  },

  pages: {
    label: 'この一覧のページ',
    previous: '前のページ',
    next: '次のページ',
    page: of => `${of}ページ`,
    of: (of, total) => `${of} / ${total}ページ`,
    heading: (heading, of) => `${heading}（${of}ページ）`,
    description: (place, description) => `${place}。${description}`,
  },

  marks: {
    stated: '明記',
    'worked out': '推定',
    'from the register': '台帳',
    corrected: '訂正',
  },
  markMeanings: {
    stated: '記事にそう書かれています。印からその言葉へ移動できます。',
    'worked out': '曜日、在任期間、ほかの日付など、書かれた言葉から導かれます。',
    'from the register': '会談・首脳・場所の台帳にそう載っています。',
    corrected: '編集者が手で定めました。',
  },

  evidence: {
    of: value => `${value}：`,
    field: field => `ページ自身の記載（${field}）。`,
    entry: entry => `台帳の項目 ${entry}。`,
    register: (name, day) => `会談の台帳：${name}、${day}。`,
  },

  references: {
    leaders: '誰が',
    date: 'いつ',
    published: '掲載日',
    location: 'どこで',
    topics: '議題',
    outlet: '媒体',
    author: '筆者',
    kind: '種類',
    title: '見出し',
    summit: '会談',
    url: 'アドレス',
    language: '言語',
  },

  home: {
    whole: '年表の全体（より多くの国と、一覧）',
    latest: '最近の首脳会談',
    allSummits: 'すべての首脳会談',
    ways: '入り口',
    allLeaders: of => `すべての首脳（${number(of)}人）`,
    allPlaces: of => `すべての開催地（${number(of)}か所）`,
    allTopics: of => `すべての議題（${number(of)}件）`,
    allYears: of => `すべての年（${number(of)}年分）`,
    marks: '事実の読み方',
    marksLead: 'どの事実にも、どのようにして分かったかが示され、そう述べている言葉へたどることができます。',
  },

  timeline: {
    lead: (held, others) =>
      held === 0
        ? `まだ記事はありません。公の記録にある${count.meetings(others)}を、各国首脳の在任期間とともに示します。`
        : `記事のある${count.summits(held)}と、公の記録にある${count.furtherMeetings(others)}を、各国首脳の在任期間とともに示します。`,
    list: '一覧で見る',
    earlier: 'それ以前の年',
    yearByYear: '年ごと',
    noDate: '日付なし',
    title: countries => `${countries.join('と')}の首脳の会談`,
    description:
      '帯は在任期間を国ごとに一段で、その間の印は会談を日付の位置に示します。同じ会談は年表のページの一覧にもあります。',
    from: (title, year) => `${title}、${year}年から`,
    noMeeting: '記録なし',
    placeUnknown: '場所不明',
    term: (name, office, term) => `${name}、${office}、${term}`,
    mark: (name, day, who) => `${name}：${day}${who ? `。${who}` : ''}`,
    two: '首脳2人、記事あり',
    three: '首脳3人以上',
    interval: '日付が期間でしか分からないもの',
    record: '公の記録のみ、記事なし',
    none: '記事なし',
    colours: '下の段では、色が会談の相手国を示します：',
  },

  summits: {
    lead: of =>
      of === 0 ? '会談の記事はまだありません。' : `記事を所蔵しているすべての会談です：${count.summits(of)}。`,
    filter: '首脳会談を絞り込む',
    clear: '解除',
    find: '探す',
    nothing: 'すべてに当てはまる首脳会談はありません。条件を一つ外してみてください。',
    shown: '{total}のうち{shown}件',
  },

  facets: {
    leader: ['首脳', 'すべての首脳'],
    country: ['国', 'すべての国'],
    place: ['場所', 'すべての場所'],
    topic: ['議題', 'すべての議題'],
    year: ['年', 'すべての年'],
    outlet: ['媒体', 'すべての媒体'],
  },

  index: {
    leaders: of => `会談した、または記事に名前の出る${count.leaders(of)}を、国ごとに並べています。`,
    matrix: '誰が誰と何回会ったか',
    places: of => `首脳が会った場所です：${number(of)}か所。`,
    topics: of =>
      of === 0 ? '議題の分かる記事はまだありません。' : `首脳たちが話し合ったことです：${count.topics(of)}。`,
    countryUnknown: '国不明',
    agenda: '議題の移り変わり',
    years: of => `会談または記事のある年です：${number(of)}年分。`,
    held: (summits, articles) => `${count.summits(summits)}、${count.articles(articles)}`,
    andKnown: of => count.furtherKnown(of),
  },

  figures: {
    world: '世界',
    eastAsia: '東アジア',
    worldTitle: '首脳が会った場所：世界',
    eastAsiaTitle: '首脳が会った場所：東アジア',
    locator: name => `地図：${name}`,
    labelled: (name, words) => `${name}：${words}`,
    join: parts => parts.join('、'),
    heat: '記事のある首脳会談、議題と年ごと',
    topic: '議題',
    heatCell: (topic, year, of) => `${topic}、${year}年：${count.summits(of)}`,
    pair: (a, b, of) => `${a}と${b}：${count.meetings(of)}`,
    pairHeld: (words, held) => `${words}、うち記事のあるもの${held}件`,
    spark: (name, most, years) => `${name}、年に最多で${count.summits(most)}。${years.join('、')}`,
    sparkYear: (year, of) => `${year}年：${of}`,
  },

  matrix: {
    lead: '数字は、記録にある会談のうち両者がともに出席した回数です。三者の会談はそれぞれの組に数えます。',
  },

  summit: {
    title: (name, day) => `${name} ${day}`,
    description: ({ who, where, days, articles }) =>
      `${who || '首脳'}の会談${where === null ? '' : `、${where}`}：${days}。${count.articles(articles)}と、すべての事実の根拠を示します。`,
    gatherings: {
      bilateral: '訪問',
      trilateral: '三か国',
      sidelines: '国際会議の場で',
      multilateral: '多国間の会議',
    },
    known: '分かっていること',
    articles: '記事',
    record: '公の記録',
    related: '同じ機会の会談',
    neighbours: '前後の首脳会談',
    before: '前',
    after: '次',
    between: countries => `${countries.join('と')}の間`,
    registerNote: (name, days) => `会談の台帳での記載：${name}、${days}。`,
    when: 'いつ',
    where: 'どこで',
    who: '誰が',
    about: '何について',
    whyOne: 'まとめた理由',
    noPlace: '場所を伝える記事がありません。',
    noTopic: '議題は見つかりませんでした',
    matches: '会談の台帳と一致します',
    agree: '誰がいつ会ったかについて、記事が一致しています',
    one: '1件の記事が伝えています',
    undated: '日付不明',
  },

  coverage: {
    heading: '各記事が伝えること',
    first: '最初の報道',
    only: '一つの記事だけにあること',
    nothingMore: 'ほかの記事にないものはありません。',
    date: '日付',
    place: '場所',
    who: '会談した人',
    topics: '議題',
    names: '名前',
    none: 'どれにも記載なし',
    differ: '食い違いあり',
    fit: '矛盾なし',
    some: '一部に記載',
    agree: '一致',
    silent: of => `${count.articles(of)}には記載がありません。`,
  },

  article: {
    by: (outlet, published) =>
      `${outlet === null ? '記事' : `${outlet}の記事`}${published === null ? '' : `、${published}`}：本文、読み取った事実、その根拠となる言葉。`,
    kicker: words => `記事 · ${words}`,
    other: '首脳の会談は扱わない',
    aboutMeeting: '会談について',
    phases: {
      preview: '会談前の報道',
      meeting: '会談の報道',
      'follow-up': '会談後の報道',
    },
    factsOnly: '事実のみ',
    beginningOnly: '冒頭のみ',
    reportsOn: ['', 'についての記事です'],
    text: '本文',
    original: host => `元の記事（${host}）`,
    facts: '読み取った事実',
    cut: 'ページから除いたもの',
    cutNote:
      'これらの行は保存したページにありましたが、この記事の一部ではありません。ここからは何も読み取っていません。',
    lost: '検討して採らなかったもの',
    copies: counter({ other: '同じ本文がほかに#件' }),
    untitled: id => `無題の記事：${id}`,
    thoseWhoWrote: '書いた人',
    rights: {
      facts: whose =>
        `本文の権利は${whose}にあり、ここには掲載していません。このページは読み取った事実だけを示します。`,
      excerpt: whose => `本文の権利は${whose}にあり、ここには冒頭だけを掲載しています。`,
      full: whose => `本文の権利は${whose}にあります。ページの周囲にあったものを除き、保存したまま掲載しています。`,
    },
    fields: {
      date: '会談の日付',
      published: '掲載日',
      location: '場所',
      leaders: '首脳',
      topics: '議題',
      outlet: '媒体',
      author: '筆者',
      title: '見出し',
      kind: '種類',
      url: 'アドレス',
      language: '言語',
      summit: '会談',
    },
    whoMet: '会談した人',
    mentioned: 'ほかに名前の出る人',
    belongsTo: '属する会談',
    noTopics: '見つかりませんでした',
    kinds: {
      other: '首脳の会談を伝えていません',
      preview: 'これからの会談を伝えています',
      'follow-up': '会談を振り返っています',
      meeting: '会談を伝えています',
    },
    notInRegister: office => `${office}、台帳になし、名前は記事のとおり`,
  },

  entity: {
    summits: '首脳会談',
    articles: '記事',
    others: 'ほかの記事',
    passages: '記事の言葉から',
    known: '公の記録にあるほかの会談',
    knownNote: '会談の台帳に載っていますが、このアーカイブに記事はありません。',
    yearByYear: '年ごと',
    offices: '役職',
    follow: '購読',
    sources: '台帳の出典',
    neighbours: label => `${label}：前と次`,
    met: '会談の相手',
    whoMet: '会談した人',
    topic: '議題',
    year: '年',
    placeUnknown: '場所不明',
    leader: ({ name, office, country: where, held }) => `${name}${office ? `、${office}` : ''}（${where}）：${held}`,
    unlisted: held => `台帳になく、名前は記事のとおりです。${held}`,
    inPlace: (place, where, held) => `${place}（${where}）での首脳の会談：${held}`,
    onTopic: (topic, held, definition) => `首脳の会談の議題「${topic}」：${held}${definition}`,
    inYear: (year, held) => `${year}の首脳の会談：${held}`,
    leadOf: parts => parts.filter(Boolean).join(''),
  },

  search: {
    holdings: (summits, articles) => `${count.summits(summits)}と${count.articles(articles)}`,
    lead: holdings => `${holdings}の本文を、どの言語で書かれたものでも検索できます。`,
    empty: '検索できる記事はまだありません。',
    description: (site, holdings) => `${site}の検索：${holdings}を、語、首脳、場所、議題、年、媒体から探せます。`,
    summit: '首脳会談',
    article: '記事',
    allSummits: 'すべての首脳会談（絞り込み付き）',
    noScript: '検索にはJavaScriptが必要です。使わない場合も、次の道筋からすべてのページへ行けます。',
    label: '首脳会談と記事',
    words: '語',
    clear: '解除',
    disk: 'このページはディスクから開かれているため、ブラウザーは全文を読めません。代わりに題、名前、場所、議題を調べます。「npm run serve」で始まるようなウェブサーバー上では、すべての語を検索できます。',
    broken: '全文の索引を読めなかったため、代わりに題、名前、場所、議題を調べます。',
    hint: '語や名前を入力するか、条件を選んでください。',
    results: '検索結果',
    more: 'さらに表示',
    ways: '一覧から探す',
    script: {
      reading: '索引を読み込んでいます…',
      one: '{about}1件{where}',
      other: '{about}{number}件{where}',
      none: '{about}該当するものがありません{where}。語か条件を一つ減らしてみてください。',
      about: '「{words}」：',
      where: '（{filters}）',
      between: '、',
      count: '{label}（{number}）',
    },
  },

  cite: {
    heading: 'このページの引用',
    quoted: ['「', '」'],
    in: (archive, address) => `。所収：${archive}、${address}`,
    howPublished: archive => `所収：${archive}`,
  },

  feed: {
    title: (name, days) => `${name}：${days}`,
    summary: (who, articles) => `${who || '名前の記載なし'}。${count.articles(articles)}。`,
    dataset: site => `${site}：首脳会談と記事`,
    datasetDescription: description => `${description}各ページのもとになる記録とその根拠。`,
  },

  card: {
    held: (summits, articles, leaders) =>
      `${count.summits(summits)}、${count.articles(articles)}、${count.leaders(leaders)}`,
    alt: parts => parts.filter(Boolean).join('。'),
  },

  about: {
    description: site => `${site}とは何か、事実をどのように読み取り示しているか、本文の権利は誰にあるか。`,
    what: 'このアーカイブについて',
    holds: (articles, summits) =>
      `${articles === 0 ? 'まだ記事を収めていません' : `${count.summits(summits)}についての${count.articles(articles)}を収めています`}。どの記事も、書かれた規則に従うプログラムが読みました。一つの会談についての記事は、その会談のページに集めています。`,
    keptBy: keeper => `このアーカイブは${keeper}が運営しています。`,
    facts: '事実の示し方',
    factsLead:
      'どの値にも、どのようにして分かったかを示しています。記事の言葉がそう述べている場合は、印からその言葉へ移動できます。',
    method: '読み取りの方法とすべての規則',
    accuracy: 'どのくらい正しいか',
    dates: '確かでない日付',
    datesText: [
      '日付を根拠より詳しく示すことはありません。期間しか確かでない場合は「…から…までのいずれかの日」と書き、年表にはその期間の長さの帯を描きます。',
      '会談の日付は首脳が会った場所での日付で、数日にわたる場合は最初の日です。',
    ],
    removed: '除いたもの',
    removedText:
      '保存したページには、メニュー、ほかの記事の紹介、購読の案内など、記事以外のものも含まれます。それらの行は読み取りの前に除き、理由とともに記事の下に示しています。',
    rights: '権利',
    rightsText: (publish, exceptions) =>
      `本文の権利は、書いた人と掲載した報道機関にあります。${PAGE_WORDS[publish]}${
        exceptions === 0 ? '' : `例外が${number(exceptions)}件あり、それぞれにその旨を記しています。`
      }`,
    material:
      '地図はパブリックドメインのNatural Earthから描いています。書体はNewsreaderとFigtreeで、SIL Open Font Licenseによります。',
  },

  data: {
    description: '各ページのもとになる記録とその根拠：ダウンロード、フィード、カレンダー。',
    downloads: 'ダウンロード',
    downloadsText: (summits, articles) =>
      `${count.summits(summits)}と${count.articles(articles)}のすべてです。日付はEDTF形式、識別子はページのアドレスと同じで、名前は記録にある英語の形です。JSONファイルには根拠も含まれます。`,
    describes: 'データの説明',
    describesText:
      'JSON Schemaのファイルは、各項目の意味と取りうる値を示します。データパッケージ（Frictionless）は同じことを列ごとに示し、ライセンスと出典も挙げています。',
    licence: title => `記録のライセンスは${title}です。`,
    texts: '記事の本文はダウンロードに含まれません。本文の権利は書いた人にあります。',
    harvested: 'OAIプロトコルの収集者のために、会談と記事ごとにDublin Coreの記録を収めた静的リポジトリがあります。',
    notHarvested:
      'OAIプロトコルの収集者のためのファイルとサイトマップは、サイトのアドレスと連絡先を設定すると作られます。',
    siteMap: 'サイトマップ',
    repository: 'OAI-PMH静的リポジトリ',
    feeds: 'フィードとカレンダー',
    feedsText:
      '首脳会談のある首脳、開催地、議題には、それぞれのページにAtomとJSONのフィードがあります。首脳にはカレンダーもあります。カレンダーに載るのは日付の分かる会談だけです。',
  },

  missing: {
    heading: 'ページがありません',
    description: 'このアドレスにページはありません。',
    lead: 'このアドレスにページはありません。入力の誤りか、古いリンクかもしれません。',
  },

  method: {
    description: lead => `記事から事実をどのように読み取るか、何が分からないか。${lead}`,
    lead: rules =>
      `モデルも当て推量も使いません。テストとして実行される例の付いた${count.rules(rules)}と、首脳・場所・会談の台帳を使います。`,
    records: '根拠付きの記録',
    rules: '規則',
    rulesLead:
      '規則を開くと、何を見つけ、何をそのままにするかが分かります。同じ例がテストでもあります。規則は英語を読むものなので、説明と例は英語のままです。',
    finds: '見つけるもの',
    cuts: '除くもの',
    ignores: 'そのままにするもの',
    steps: '保存したページから事実まで',
    stepsText: [
      '保存したページを一行ずつ読みます。メニュー、ほかの記事の紹介、購読の案内など、記事でない行をまず除き、理由とともに各記事の下に示します。',
      '残った本文から、規則が名前、時の表現、場所、議題の言葉を見つけます。次に、どれがその記事の伝える会談に属するかを定めます。首脳が会った、または会うと述べた文は、軽く触れただけの名前より重く見ます。',
      '誰がいつ会ったかから同じ会談を伝えると分かる記事は、その会談のページに集めます。',
    ],
    dates: '日付は推測せず、解いて求めます',
    datesText: [
      'ニュースは「火曜日に」「5月7日に」と書き、年を省きます。こうした表現は、ある日を許し、ほかの日を退けます。会談した人の在任期間、曜日、記事の書かれた日、会談の台帳も同じです。',
      '日付を定めるのは、ほかのどの日より明らかによく合う一日が残ったときだけです。いくつか残る場合は、それらをすべて含む期間を示します。アーカイブを作った日は何の役割も果たしません。',
    ],
    marks: 'どの事実にも、どのようにして分かったかを示します',
    marksText:
      '事実の下の根拠には、よりどころとなる言葉と、それを見つけた規則の名前を示します。いくつかの根拠が一致する場合はすべてを示し、検討して採らなかったものは、理由とともに記事のページに残します。',
    register: '規則が参照するもの',
    registerText: of =>
      `規則そのものには、人、場所、報道機関の名前はありません。人の手で保たれるファイルから引きます：在任期間の付いた${count.leaders(of.leaders)}、場所${number(of.places)}か所、${count.knownMeetings(of.summits)}、${count.topics(of.topics)}、${count.outlets(of.outlets)}、ページの付属物の${count.phrases(of.phrases)}。そこにない場所は地名辞書で引きます。`,
    byHand: '編集者はどの事実も手で定めることができます。その事実には訂正の印が付き、ほかの何よりも優先されます。',
    unknown: '分からないこと',
    unknownCounts: (meetings, dated, placed) =>
      `会談を伝える${count.articles(meetings)}のうち、日付が書かれているか求められるものは${dated}件、場所は${placed}件です。ほかの記事は、そのページにその旨を記しています。`,
    unknownText: [
      'ここでいう事実とは記事が述べることであり、起きたことそのものではありません。どの記事が正しいかは確かめていません。記事が食い違う場合は、会談のページにそれぞれの値を記事とともに示します。',
      '会談の台帳は完全ではなく、載っていない会談も行われた可能性があります。電話会談や閣僚の会談は首脳の会談に数えません。',
      '規則は英語を読みます。名前はほかの文字でも分かりますが、英語以外の記事から読み取れる事実は少なくなります。写真、映像、印刷された紙面は読みません。',
      '議題は、会談についての文にその言葉があったことを示すだけで、何が合意されたかは示しません。',
    ],
    groups: {
      leaders: ['誰が', '名前と役職。誰を指し、誰が会談したかは、すべてを見つけたあとで定めます。'],
      date: ['いつ', '何についてのものであれ、すべての時の表現。どれが会談のことかは、あとで定めます。'],
      location: ['どこで', '名前の出るすべての場所と、周りの言葉がそれについて述べること。'],
      topics: ['何について', '決まった議題の一覧にある言葉。軽く触れただけでは足りません。'],
      cut: [
        '除くもの',
        'それぞれの規則は、記事でない行を一種類ずつ知っています。この順に働き、前の規則が除いたものを踏まえます。数行の例では、問題の行の前に矢印が付いています。',
      ],
    },
  },

  accuracy: {
    description: lead => `このアーカイブの事実がどのくらい正しいか。${lead}`,
    nothing: 'まだ何も測定していないため、ここで言えることはありません。',
    lead: articles =>
      `人が正解を付けた${count.articles(articles)}で測定し、一般的な道具による単純な読み取りと並べています。`,
    unmeasured: '数値は「npm run evaluate -- --pin」で書き出され、次のビルドでここに表示されます。',
    notes: [
      '100％は、見落としも誤りもなかったことを意味します。単純な読み取りは、日付解析器が最初に見つけた日付と、汎用の言語処理ツールが挙げる人と場所を採ります。台帳を知らず、何も除きません。',
      '規則はここにあるどの組でも直されてきました。まだ誰も見ていない記事でどのくらい正しいかは、表に「初読時」があれば、その組を初めて読んだときの数値が示します。「このサイト」の数値より低いと考えてください。',
      '数値は下限です。どれか一つでも下げるプログラムの変更は、検査を通りません。',
    ],
    set: (name, articles) => `組「${name}」：${count.articles(articles)}`,
    sets: {
      corpus: '規則を作るもとになった記事。',
      own: '世界各地のより難しい記事。最初は見ずに読み、その後これらで規則を直しました。',
      east: '同じ種類のさらに多くの記事。最初は見ずに読み、その後これらで規則を直しました。',
      regions: 'ほかの地域についての記事。最初は見ずに読み、その後これらで規則を直しました。',
    },
    furtherSet: 'コーパスと同じ種類の、ほかの会談についての記事。最初は見ずに読み、その後これらで規則を直しました。',
    figuresOf: heading => `${heading}の数値`,
    measured: '測定するもの',
    here: 'このサイト',
    first: '初読時',
    notKept: '–',
    plain: '単純な読み取り',
    counted: '対象',
    between: '',
    percent: value => `${value}％`,
    meanings: {
      kind: ['種類', '首脳の会談を伝える記事かどうか。', SHARE],
      boilerplate: ['除いた行', '記事でなく除かれる行と、記事であり残る行との区別。', BALANCE],
      participants: ['会談した人', '出席した人を、過不足なく。', BALANCE],
      leaders: ['名前の出る首脳', '会談した人と、言及されただけの人のすべて。', BALANCE],
      'date: day': ['日付（本文にあるもの）', '言葉から定まる記事での会談の日。', SHARE],
      'date: partial': ['日付（本文に一部あるもの）', '言葉だけではいくつか残る場合の日。', SHARE],
      'date: none': ['日付（本文にないもの）', '台帳だけが知りうる日。', SHARE],
      'claimed days': ['断定した日付', '確かだとした日のうち、正しいものの割合。', '断定した日の割合'],
      place: ['場所', '首脳が会った都市または会場。', SHARE],
      topics: ['議題', '決まった一覧のうち、首脳が話し合ったもの。', BALANCE],
      grouping: ['一会談一ページ', '一つの会談の記事がまとまり、ほかが混ざらないこと。', 'B-cubed F1'],
    },
  },
};
