/** The site's wording in Korean. */
import type { en } from './en.ts';
import { formsOf, type MeetingParts, partsOf } from './forms.ts';

const { calendar, compare, country, counter, number } = formsOf('ko-KR');

/** `Intl` puts “및” before the last name, which is the tone of a law; names are set off by commas alone. */
const list = (names: string[]) => names.join(', ');

const count = {
  summits: counter({ other: '정상회담 #건' }),
  articles: counter({ other: '기사 #건' }),
  leaders: counter({ other: '정상 #명' }),
  places: counter({ other: '개최지 #곳' }),
  topics: counter({ other: '의제 #건' }),
  years: counter({ other: '#년' }),
  months: counter({ other: '#개월' }),
  days: counter({ other: '#일' }),
  meetings: counter({ other: '회담 #건' }),
  knownMeetings: counter({ other: '등록부의 회담 #건' }),
  furtherKnown: counter({ other: '그 밖에 등록부의 회담 #건' }),
  furtherMeetings: counter({ other: '다른 회담 #건' }),
  lines: counter({ other: '#줄' }),
  reasons: counter({ other: '근거 #건' }),
  cases: counter({ other: '#건' }),
  rules: counter({ other: '규칙 #개' }),
  phrases: counter({ other: '어구 #개' }),
  outlets: counter({ other: '언론사 #곳' }),
};

const short = (iso: string) => `${month(iso)} ${partsOf(iso).day}일`;
const month = (iso: string) => `${partsOf(iso).year}년 ${partsOf(iso).month}월`;
/** A date after another, without the year or month that both share. */
const after = (first: string, last: string) => {
  if (first.slice(0, 7) === last.slice(0, 7)) return `${partsOf(last).day}일`;
  return first.slice(0, 4) === last.slice(0, 4) ? `${partsOf(last).month}월 ${partsOf(last).day}일` : short(last);
};

const date = {
  unknown: '날짜 미상',
  day: (iso: string) => `${short(iso)}(${calendar.shortWeekdays[partsOf(iso).weekday]})`,
  short,
  month,
  monthShort: month,
  year: (year: string) => `${year}년`,
  between: (first: string, last: string) =>
    `${short(first)}에서 ${first.slice(0, 4) === last.slice(0, 4) ? `${partsOf(last).month}월 ${partsOf(last).day}일` : short(last)} 사이의 하루`,
  range: (first: string, last: string) => `${short(first)}~${after(first, last)}`,
  term: (start: string, end: string | null) => `${start}~${end ?? '현재'}`,
  years: (start: string, end: string | null) =>
    end === null ? `${start}년~` : start === end ? `${start}년` : `${start}~${end}년`,
  decade: (year: string) => `${year.slice(0, 3)}0년대`,
  span: (years: string, months: string) => [years, months].filter(Boolean).join(' '),
  lessThanMonth: '1개월 미만',
  certain: '날짜가 확정되었습니다.',
  uncertain: (days: number) => `날짜가 확정되지 않았습니다. 가능한 날은 ${count.days(days)}입니다.`,
  nothingSays: '날짜를 전하는 기사가 없고, 달리 확정할 근거도 없습니다.',
  citedAs: (words: string) => `날짜가 확정되지 않음: ${words}.`,
};

const sections = {
  home: '홈',
  timeline: '연표',
  summits: '정상회담',
  leaders: '각국 정상',
  places: '개최지',
  topics: '의제',
  years: '연도별',
  about: '소개',
  method: '판독 방법',
  accuracy: '정확도',
  data: '데이터',
  search: '검색',
  matrix: '누가 누구를 만났나',
  calendar: '캘린더',
  atom: 'Atom 피드',
  jsonFeed: 'JSON 피드',
};

const OFFICES: Record<string, string> = {
  President: '대통령',
  'Acting President': '대통령 권한대행',
  'Prime Minister': '총리',
  'Acting Prime Minister': '총리 권한대행',
  'Interim Prime Minister': '임시 총리',
  Premier: '총리',
  Chancellor: '총리',
  Taoiseach: '총리',
  'General Secretary': '서기장',
  'Supreme Leader': '최고지도자',
  'Paramount leader': '최고지도자',
  'Chairman of the Party Central Military Commission': '당 중앙군사위원회 주석',
  'Chairman of the National Defence Commission': '국방위원장',
  'First Chairman of the National Defence Commission': '국방위원회 제1위원장',
  'President of State Affairs': '국무위원장',
  'President of the SPA Presidium': '최고인민회의 상임위원장',
  'Commission President': '집행위원장',
  'Council President': '정상회의 상임의장',
  'Head of the National Council for Peace and Order': '국가평화질서회의 의장',
  'State Counsellor': '국가고문',
  'Chief Executive': '행정장관',
  'Chief Adviser': '최고고문',
  'Chair of the Presidency': '대통령위원회 의장',
  'Captain Regent': '집정관',
  Sultan: '술탄',
  King: '국왕',
  Queen: '여왕',
  Emperor: '천황',
  Emir: '군주',
  'Crown Prince': '왕세자',
  Prince: '대공',
  Pope: '교황',
  'Interim President': '임시 대통령',
  'First Secretary': '제1서기',
  'Caretaker Prime Minister': '과도 총리',
  'Chairman of the Council of Ministers': '각료평의회 의장',
  'Chairwoman of the Council of Ministers': '각료평의회 의장',
  'President of the Council of Ministers': '각료평의회 의장',
  'Head of State': '국가원수',
  'Turkish Cypriot leader': '튀르키예계 지도자',
  'Bosniak Member of the Presidency': '대통령위원회 보스니아크인 위원',
  'Serb Member of the Presidency': '대통령위원회 세르비아인 위원',
  'Croat Member of the Presidency': '대통령위원회 크로아티아인 위원',
  'Transitional President': '과도 대통령',
  Leader: '지도자',
  'Head of the Military Government': '군사정부 수반',
  'Party Chairman': '당 주석',
  Chairman: '주석',
  'Chairman of the Revolutionary Council': '혁명평의회 의장',
  'President of South Vietnam': '남베트남 대통령',
  'Chairman of the High Council of State': '국가고등평의회 의장',
  'President of the High Council of State': '국가고등평의회 의장',
  'Chairman of the Supreme Soviet': '최고회의 의장',
  'Chairman of the Presidium of the Supreme Soviet': '최고회의 상임간부회 의장',
  'Head of the Interim Government': '임시정부 수반',
  'Chairman of the State Law and Order Restoration Council': '국가법질서회복평의회 의장',
  'State President': '국가대통령',
  'Chairman of the Provisional Government': '임시정부 수반',
  'Chairman of the Interim Administration': '과도행정기구 의장',
  'First Prime Minister': '제1총리',
  'Second Prime Minister': '제2총리',
  'President of the Government Junta': '정부평의회 의장',
  'Chairman of the Council of State': '국가평의회 의장',
  'Chairman of the State Council': '국가평의회 의장',
  'Chairman of the Supreme Council of the Armed Forces': '군최고평의회 의장',
  'Chairman of the Provisional Military Administrative Council': '임시군사행정평의회 의장',
  'Chairman of the Armed Forces Provisional Ruling Council': '군임시통치평의회 의장',
  'Chairman of the Provisional National Defence Council': '임시국방평의회 의장',
  'President of the National Council for Democracy and Development': '민주주의발전국가평의회 의장',
  Shah: '샤(국왕)',
  "Chairman of the People's Redemption Council": '인민구원평의회 의장',
  'Chairman of the Transitional Government': '과도정부 의장',
  'Chairman of the National Transitional Council': '국가과도위원회 의장',
  'Chairman of the Presidential Council': '대통령위원회 의장',
  'Chairman of the Supreme Council': '최고회의 의장',
  'President of the High Transitional Authority': '고등과도정부 의장',
  'Chairman of the Transitional Committee': '과도위원회 의장',
  'Chairman of the Military Committee for National Salvation': '구국군사위원회 의장',
  'Chairman of the Military Council for Justice and Democracy': '정의민주군사평의회 의장',
  'Chairman of the State Peace and Development Council': '국가평화발전평의회 의장',
  'Chairman of the State Administration Council': '국가행정평의회 의장',
  'Chairman of the Supreme Council for the Restoration of Democracy': '민주주의회복최고평의회 의장',
  'President of the National Council for the Safeguard of the Homeland': '조국수호국가평의회 의장',
  'Chairman of the PLO': '팔레스타인해방기구 의장',
  'Chairman of the National Provisional Ruling Council': '국가임시통치평의회 의장',
  'Acting Commission President': '집행위원장 직무대행',
  'Chairman of the Revolutionary Command Council': '혁명지휘평의회 의장',
  'Chairman of the Sovereignty Council': '주권위원회 의장',
  'Chairman of the Supreme Assembly': '최고회의 의장',
  'Crown Prince of Abu Dhabi': '아부다비 왕세자',
  'Chairman of the Presidential Leadership Council': '대통령지도위원회 의장',
  'Prime Minister of Rhodesia': '로디지아 총리',
};

/** Countries that are no more: their codes stand for their successors now. */
const FORMER: Record<string, string> = {
  SU: '소련',
  DD: '동독',
  CS: '체코슬로바키아',
  YU: '유고슬라비아',
};

/** Offices that are called otherwise in some countries. */
const OFFICES_THERE: Record<string, string> = {
  'President CN': '국가주석',
  'President VN': '국가주석',
  'President LA': '국가주석',
  'President TW': '총통',
  'Premier TW': '행정원장',
  'Prime Minister KR': '국무총리',
  'General Secretary CN': '총서기',
};

const nameplate = (office: string, where: string) => `${where} ${office}`;

/** The customary single syllables, in the customary order: 한·미·일, 한·중·일, 북·미. */
const ABBREVIATED: Record<string, string> = {
  KR: '한',
  KP: '북',
  US: '미',
  CN: '중',
  JP: '일',
  RU: '러',
  GB: '영',
  DE: '독',
  FR: '불',
};

const GATHERINGS: Record<string, string> = { Quad: '쿼드 정상회의', G7: 'G7 정상회의' };

function between({ codes, countries }: MeetingParts): string {
  const order = Object.keys(ABBREVIATED);
  if (codes.some(code => !order.includes(code))) return countries.join('·');
  // Between the two Koreas the south is not called by its name.
  const short = codes.includes('KP') ? { ...ABBREVIATED, KR: '남' } : ABBREVIATED;
  const names = [...codes].sort((a, b) => order.indexOf(a) - order.indexOf(b)).map(code => short[code]);
  return codes.length === 2 && names[0] === '남' ? names.join('') : names.join('·');
}

function meeting(parts: MeetingParts): string {
  const { gathering, place, date: when } = parts;
  const kind =
    gathering === null ? `${between(parts)} 정상회담`.trimStart() : (GATHERINGS[gathering] ?? `${gathering} 정상회의`);
  const day = when === null ? '' : when.length === 10 ? short(when) : when.length === 7 ? month(when) : `${when}년`;
  const tail = [place, day].filter(Boolean).join(', ');
  return tail === '' ? kind : `${kind}(${tail})`;
}

const PAGE_WORDS = {
  full: '기사는 페이지의 주변 요소를 빼고 저장된 전문을 그대로 싣습니다.',
  excerpt: '각 기사는 첫 부분만 싣고, 출처를 아는 경우 원문 링크를 답니다.',
  facts: '기사 본문은 싣지 않고, 각 페이지에 기사에서 읽어 낸 사실만 보여 줍니다.',
};

const SHARE = '맞은 기사의 비율';
const BALANCE = '찾은 것 중 맞은 것과 있는 것 중 찾은 것의 조화(F1)';

/** All words of the site in Korean. */
export const ko: typeof en = {
  language: 'ko',
  locale: 'ko_KR',
  script: /\p{sc=Hangul}/u,
  number,
  list,
  compare,
  count,
  date,
  sections,
  comma: ', ',
  country: code => FORMER[code] ?? country(code),
  office: (office, where) => OFFICES_THERE[`${office} ${where}`] ?? OFFICES[office] ?? null,
  officeOf: nameplate,
  officeIn: nameplate,
  officeYears: (office, spans) => `${office}(${spans.join(', ')})`,
  nameAndOffice: (name, office) => `${name}(${office})`,
  placeWithin: (place, within) => `${place}(${within})`,
  placeAndDate: (place, day) => (day === '' ? place : `${place}, ${day}`),
  meeting,
  noted: {
    'No sentence plainly says that leaders met or will meet.':
      '정상이 만났거나 만날 것이라고 분명히 말하는 문장이 없습니다.',
    'another report of the same meeting gives the day': '같은 회담을 전하는 다른 기사가 날짜를 밝힙니다',
    'all in office from #': '모두 재임한 기간은 #부터',
    'all in office from # to #': '모두 재임한 기간은 #부터 #까지',
    '# fits more of what is said': '#이 서술에 더 잘 맞습니다',
    'no day stands out': '특별히 유력한 날이 없습니다',
    'less is said of a meeting there': '그곳에서 열린 회담에 대한 서술이 더 적습니다',
    'only passes by': '스치듯 언급될 뿐입니다',
    'said to have been left out': '다루지 않았다고 쓰여 있습니다',
    'damaged characters': '깨진 글자',
    ornament: '장식',
    picture: '사진',
    'code of the page': '페이지 코드',
    'note about the outlet': '언론사 안내',
    'way through the site': '사이트 이동 메뉴',
    'page furniture': '페이지 부속물',
    "readers' comments": '독자 댓글',
    counter: '조회수 등의 표시',
    'button of the page': '페이지 버튼',
    'header of a mail': '메일 머리글',
    'signature or answer in a mail': '메일의 서명 또는 답장',
    'direction in a script': '대본의 지시',
    'buttons of the page': '페이지 버튼',
    'jump to another page of the paper': '지면 이어짐 안내',
    "the site's slogan": '사이트 표어',
    'initials of the desk': '담당자 머리글자',
    tags: '태그',
    "number of the site's own": '사이트 고유 번호',
    'address of a page': '페이지 주소',
    'copyright line': '저작권 표시',
    'list of other stories': '다른 기사 목록',
    weather: '날씨',
    'market prices': '시세',
    'crumb of the page': '페이지 조각',
    "path to the page's place on the site": '사이트 내 위치 표시',
    'row of links': '나열된 링크',
    'section of the site': '사이트의 난 이름',
    'source line': '출처 표시',
    'photo credit': '사진 제공자 표시',
    'caption of a picture': '사진 설명',
    "page title with the site's name": '사이트 이름이 든 페이지 제목',
    'name of the site or of its section': '사이트나 난의 이름',
    'link to an edition in another language': '다른 언어판 링크',
    'day on which the page was saved': '페이지를 저장한 날',
    'printed before': '앞에 나온 줄의 반복',
    'newsletter or app prompt': '뉴스레터나 앱 안내',
    "studio's introduction, which the report below tells again": '본문이 되풀이하는 스튜디오 도입부',
    'note about the author': '필자 안내',
    'shares nothing with the story': '기사와 겹치는 말이 없음',
    'addressed to the reader, not part of the story': '독자에게 하는 말로, 기사가 아님',
    'field of a press archive': '기사 데이터베이스의 항목',
    "details of the site's own": '사이트가 붙인 정보',
    'way to another entry': '앞뒤 글로 가는 링크',
    'film beside the story': '기사에 딸린 영상',
    'headline of another story': '다른 기사의 제목',
    'teaser of another story': '다른 기사 소개',
    'advertisement label': '광고 표시',
    'link to another story': '다른 기사 링크',
    'log-in or subscription notice': '로그인이나 구독 안내',
    'donation appeal': '후원 요청',
    'privacy or cookie notice': '개인정보나 쿠키 안내',
    'player control': '재생기 조작부',
    'empty field of the page': '페이지의 빈칸',
    'note on how the page was made': '페이지 제작 안내',
    'end mark': '끝 표시',
  },

  frame: {
    skip: '본문으로 바로 가기',
    searchArchive: '아카이브 검색',
    searchWords: '찾을 말',
    search: '검색',
    dark: '어둡게',
    light: '밝게',
    darkColours: '화면을 어둡게',
    lightColours: '화면을 밝게',
    sections: '주요 메뉴',
    breadcrumb: '현재 위치',
    keptBy: keeper => `운영: ${keeper}`,
    atomOf: name => `${name}: 정상회담(Atom)`,
    jsonFeedOf: name => `${name}: 정상회담(JSON Feed)`,
    feedOf: (name, kind) => `정상회담: ${name}(${kind})`,
    feedKinds: { atom: 'Atom', json: 'JSON Feed', calendar: '캘린더' },
    feedTitle: (site, name) => `${site}: ${name}`,
    nothingYet: '아직 아무것도 없음',
    sentence: words => `${words}.`,
    nobody: '이름이 나오지 않음',
    notKnown: '알 수 없음',
  },

  pages: {
    label: '이 목록의 쪽',
    previous: '이전 쪽',
    next: '다음 쪽',
    page: of => `${of}쪽`,
    of: (of, total) => `${total}쪽 중 ${of}쪽`,
    heading: (heading, of) => `${heading}(${of}쪽)`,
    description: (place, description) => `${place}. ${description}`,
  },

  marks: {
    stated: '명시',
    'worked out': '추정',
    'from the register': '등록부',
    corrected: '정정',
  },
  markMeanings: {
    stated: '기사에 그렇게 쓰여 있습니다. 표시를 누르면 그 말로 이동합니다.',
    'worked out': '요일, 재임 기간, 다른 날짜 등 쓰인 말에서 이끌어 냈습니다.',
    'from the register': '회담·정상·장소 등록부에 그렇게 실려 있습니다.',
    corrected: '편집자가 직접 정했습니다.',
  },

  evidence: {
    of: value => `${value}: `,
    field: field => `페이지 자체의 기재(${field}).`,
    entry: entry => `등록부 항목 ${entry}.`,
    register: (name, day) => `회담 등록부: ${name}, ${day}.`,
  },

  references: {
    leaders: '누가',
    date: '언제',
    published: '게재일',
    location: '어디서',
    topics: '의제',
    outlet: '언론사',
    author: '필자',
    kind: '종류',
    title: '제목',
    summit: '회담',
    url: '주소',
    language: '언어',
  },

  home: {
    whole: '전체 연표(더 많은 나라와 목록)',
    latest: '최근 정상회담',
    allSummits: '모든 정상회담',
    ways: '들어가는 길',
    allLeaders: of => `모든 정상(${number(of)}명)`,
    allPlaces: of => `모든 개최지(${number(of)}곳)`,
    allTopics: of => `모든 의제(${number(of)}건)`,
    allYears: of => `모든 연도(${number(of)}개)`,
    marks: '사실을 읽는 법',
    marksLead: '모든 사실에는 어떻게 알게 되었는지가 표시되어 있고, 그렇게 말하는 대목으로 이어집니다.',
  },

  timeline: {
    lead: (held, others) =>
      held === 0
        ? `아직 기사가 없습니다. 공식 기록에 있는 ${count.meetings(others)}을 각국 정상의 재임 기간과 함께 보여 줍니다.`
        : `기사가 있는 ${count.summits(held)}, 그리고 공식 기록에 있는 ${count.furtherMeetings(others)}을 각국 정상의 재임 기간과 함께 보여 줍니다.`,
    list: '목록으로 보기',
    earlier: '이전 연도',
    yearByYear: '연도별',
    noDate: '날짜 없음',
    title: countries => `${countries.join('·')} 정상 간 회담`,
    description:
      '띠는 재임 기간을 나라마다 한 줄씩, 그 사이의 표시는 회담을 날짜 자리에 보여 줍니다. 같은 회담이 연표 페이지의 목록에도 있습니다.',
    from: (title, year) => `${title}, ${year}년부터`,
    noMeeting: '기록 없음',
    placeUnknown: '장소 미상',
    term: (name, office, term) => `${name}, ${office}, ${term}`,
    mark: (name, day, who) => `${name}: ${day}${who ? `. ${who}` : ''}`,
    two: '정상 2명, 기사 있음',
    three: '정상 3명 이상',
    interval: '날짜가 기간으로만 알려짐',
    record: '공식 기록만 있고 기사 없음',
    none: '기사 없음',
    colours: '아래쪽 줄에서는 색이 회담 상대국을 나타냅니다:',
  },

  summits: {
    lead: of =>
      of === 0 ? '회담에 관한 기사가 아직 없습니다.' : `기사를 소장한 모든 회담입니다. ${count.summits(of)}.`,
    filter: '정상회담 좁혀 보기',
    clear: '해제',
    find: '찾기',
    nothing: '모든 조건에 맞는 정상회담이 없습니다. 조건을 하나 빼 보십시오.',
    shown: '{total} 중 {shown}건',
  },

  facets: {
    leader: ['정상', '모든 정상'],
    country: ['나라', '모든 나라'],
    place: ['장소', '모든 장소'],
    topic: ['의제', '모든 의제'],
    year: ['연도', '모든 연도'],
    outlet: ['언론사', '모든 언론사'],
  },

  index: {
    leaders: of => `회담을 했거나 기사에 이름이 나오는 ${count.leaders(of)}을 나라별로 실었습니다.`,
    matrix: '누가 누구를 몇 번 만났나',
    places: of => `정상들이 만난 곳입니다. 모두 ${number(of)}곳.`,
    topics: of =>
      of === 0 ? '의제를 알 수 있는 기사가 아직 없습니다.' : `정상들이 이야기한 주제입니다. ${count.topics(of)}.`,
    countryUnknown: '국가 미상',
    agenda: '의제의 변화',
    years: of => `회담이나 기사가 있는 해입니다. 모두 ${number(of)}개 연도.`,
    held: (summits, articles) => `${count.summits(summits)}, ${count.articles(articles)}`,
    andKnown: of => count.furtherKnown(of),
  },

  figures: {
    world: '세계',
    eastAsia: '동아시아',
    worldTitle: '정상들이 만난 곳: 세계',
    eastAsiaTitle: '정상들이 만난 곳: 동아시아',
    locator: name => `지도: ${name}`,
    labelled: (name, words) => `${name}: ${words}`,
    join: parts => parts.join(', '),
    heat: '기사가 있는 정상회담, 의제와 연도별',
    topic: '의제',
    heatCell: (topic, year, of) => `${topic}, ${year}년: ${count.summits(of)}`,
    pair: (a, b, of) => `${a}·${b}: ${count.meetings(of)}`,
    pairHeld: (words, held) => `${words}, 그중 기사 있음 ${held}건`,
    spark: (name, most, years) => `${name}, 한 해 최다 ${count.summits(most)}. ${years.join(', ')}`,
    sparkYear: (year, of) => `${year}년: ${of}`,
  },

  matrix: {
    lead: '숫자는 기록에 있는 회담 가운데 두 사람이 함께 참석한 횟수입니다. 3자 회담은 각 쌍에 모두 셉니다.',
  },

  summit: {
    title: (name, day) => `${name}, ${day}`,
    description: ({ who, where, days, articles }) =>
      `${who || '정상'} 회담${where === null ? '' : `, ${where}`}: ${days}. ${count.articles(articles)}, 모든 사실의 근거와 함께.`,
    gatherings: {
      bilateral: '방문',
      trilateral: '3국',
      sidelines: '국제회의 계기',
      multilateral: '다자 회의',
    },
    known: '알려진 사실',
    articles: '기사',
    record: '공식 기록',
    related: '같은 계기의 회담',
    neighbours: '앞뒤의 정상회담',
    before: '이전',
    after: '다음',
    between: countries => `${countries.join('·')} 사이`,
    registerNote: (name, days) => `회담 등록부의 기재: ${name}, ${days}.`,
    when: '언제',
    where: '어디서',
    who: '누가',
    about: '무엇을',
    whyOne: '묶은 까닭',
    noPlace: '장소를 전하는 기사가 없습니다.',
    noTopic: '찾은 의제 없음',
    matches: '회담 등록부와 일치합니다',
    agree: '누가 언제 만났는지에 대해 기사들이 일치합니다',
    one: '기사 한 건이 전합니다',
    undated: '날짜 미상',
  },

  coverage: {
    heading: '기사마다 전하는 내용',
    first: '첫 보도',
    only: '한 기사에만 있는 내용',
    nothingMore: '다른 기사에 없는 내용이 없습니다.',
    date: '날짜',
    place: '장소',
    who: '회담한 사람',
    topics: '의제',
    names: '이름',
    none: '모두 언급 없음',
    differ: '서로 다름',
    fit: '서로 맞음',
    some: '일부만 언급',
    agree: '일치',
    silent: of => `${count.articles(of)}에는 언급이 없습니다.`,
  },

  article: {
    by: (outlet, published) =>
      `${outlet === null ? '기사' : `${outlet} 기사`}${published === null ? '' : `, ${published}`}: 본문, 읽어 낸 사실, 그 근거가 되는 말.`,
    kicker: words => `기사 · ${words}`,
    other: '정상의 회담을 다루지 않음',
    aboutMeeting: '회담 관련',
    phases: {
      preview: '회담을 앞둔 보도',
      meeting: '회담 보도',
      'follow-up': '회담 이후 보도',
    },
    factsOnly: '사실만',
    beginningOnly: '첫 부분만',
    reportsOn: ['관련 회담: ', ''],
    text: '본문',
    original: host => `원문(${host})`,
    facts: '읽어 낸 사실',
    cut: '페이지에서 뺀 것',
    cutNote: '이 줄들은 저장된 페이지에 있었으나 이 기사의 일부가 아닙니다. 여기서는 아무것도 읽어 내지 않았습니다.',
    lost: '검토했으나 채택하지 않은 것',
    copies: counter({ other: '같은 본문 #건 더' }),
    untitled: id => `제목 없는 기사: ${id}`,
    thoseWhoWrote: '쓴 사람',
    rights: {
      facts: whose => `본문의 권리: ${whose}. 본문은 싣지 않으며, 이 페이지는 읽어 낸 사실만 보여 줍니다.`,
      excerpt: whose => `본문의 권리: ${whose}. 여기에는 첫 부분만 싣습니다.`,
      full: whose => `본문의 권리: ${whose}. 페이지의 주변 요소를 빼고 저장된 그대로 싣습니다.`,
    },
    fields: {
      date: '회담 날짜',
      published: '게재일',
      location: '장소',
      leaders: '정상',
      topics: '의제',
      outlet: '언론사',
      author: '필자',
      title: '제목',
      kind: '종류',
      url: '주소',
      language: '언어',
      summit: '회담',
    },
    whoMet: '회담한 사람',
    mentioned: '그 밖에 언급된 사람',
    belongsTo: '속한 회담',
    noTopics: '찾은 의제 없음',
    kinds: {
      other: '정상의 회담을 전하지 않습니다',
      preview: '앞으로 있을 회담을 전합니다',
      'follow-up': '회담을 되돌아봅니다',
      meeting: '회담을 전합니다',
    },
    notInRegister: office => `${office}, 등록부에 없음, 이름은 기사 표기대로`,
  },

  entity: {
    summits: '정상회담',
    articles: '기사',
    others: '다른 기사',
    passages: '기사 속의 말',
    known: '공식 기록의 다른 회담',
    knownNote: '회담 등록부에 실려 있으나, 이 아카이브에 기사는 없습니다.',
    yearByYear: '연도별',
    offices: '직위',
    follow: '구독',
    sources: '등록부의 출처',
    neighbours: label => `${label}: 이전과 다음`,
    met: '만난 사람',
    whoMet: '회담한 사람',
    topic: '의제',
    year: '연도',
    placeUnknown: '장소 미상',
    leader: ({ name, office, country: where, held }) => `${name}${office ? `, ${office}` : ''}(${where}): ${held}`,
    unlisted: held => `등록부에 없으며, 이름은 기사 표기대로입니다. ${held}`,
    inPlace: (place, where, held) => `${place}(${where})에서 열린 정상 간 회담: ${held}`,
    onTopic: (topic, held, definition) => `정상 간 회담의 의제 ‘${topic}’: ${held} ${definition}`,
    inYear: (year, held) => `${year} 정상 간 회담: ${held}`,
    leadOf: parts => parts.filter(Boolean).join(' '),
  },

  search: {
    holdings: (summits, articles) => `${count.summits(summits)}, ${count.articles(articles)}`,
    lead: holdings => `${holdings}의 본문을 어떤 언어로 쓰였든 검색할 수 있습니다.`,
    empty: '검색할 기사가 아직 없습니다.',
    description: (site, holdings) =>
      `${site} 검색: ${holdings}. 낱말, 정상, 장소, 의제, 연도, 언론사로 찾을 수 있습니다.`,
    summit: '정상회담',
    article: '기사',
    allSummits: '모든 정상회담(조건별 보기)',
    noScript: '검색에는 JavaScript가 필요합니다. 없어도 다음 길로 모든 페이지에 갈 수 있습니다.',
    label: '정상회담과 기사',
    words: '낱말',
    clear: '해제',
    disk: '이 페이지는 디스크에서 열려서 브라우저가 전문을 읽을 수 없습니다. 대신 제목, 이름, 장소, 의제를 찾습니다. ‘npm run serve’로 여는 것과 같은 웹 서버에서는 모든 낱말을 검색합니다.',
    broken: '전문 색인을 읽을 수 없어, 대신 제목, 이름, 장소, 의제를 찾습니다.',
    hint: '낱말이나 이름을 입력하거나 조건을 고르십시오.',
    results: '검색 결과',
    more: '더 보기',
    ways: '둘러보기',
    script: {
      reading: '색인을 읽는 중입니다…',
      one: '{about}1건{where}',
      other: '{about}{number}건{where}',
      none: '{about}맞는 것이 없습니다{where}. 낱말이나 조건을 하나 빼 보십시오.',
      about: '‘{words}’: ',
      where: '({filters})',
      between: ', ',
      count: '{label}({number})',
    },
  },

  cite: {
    heading: '이 페이지 인용하기',
    quoted: ['“', '”'],
    in: (archive, address) => `. 수록: ${archive}, ${address}.`,
    howPublished: archive => `수록: ${archive}`,
  },

  feed: {
    title: (name, days) => `${name}: ${days}`,
    summary: (who, articles) => `${who || '이름이 나오지 않음'}. ${count.articles(articles)}.`,
    dataset: site => `${site}: 정상회담과 기사`,
    datasetDescription: description => `${description} 모든 페이지의 바탕이 되는 기록과 그 근거.`,
  },

  card: {
    held: (summits, articles, leaders) =>
      `${count.summits(summits)}, ${count.articles(articles)}, ${count.leaders(leaders)}`,
    alt: parts => parts.filter(Boolean).join('. '),
  },

  about: {
    description: site => `${site}: 무엇을 담고 있는지, 사실을 어떻게 찾고 표시하는지, 본문의 권리는 누구에게 있는지.`,
    what: '이 아카이브는',
    holds: (articles, summits) =>
      `${articles === 0 ? '아직 기사가 없습니다' : `${count.summits(summits)}에 관한 ${count.articles(articles)}을 담고 있습니다`}. 모든 기사는 글로 적힌 규칙을 따르는 프로그램이 읽었습니다. 하나의 회담에 관한 기사는 그 회담의 페이지에 모았습니다.`,
    keptBy: keeper => `이 아카이브의 운영: ${keeper}.`,
    facts: '사실을 표시하는 법',
    factsLead:
      '모든 값에는 어떻게 알게 되었는지가 표시되어 있습니다. 기사의 말이 그렇게 전하면, 표시가 그 말로 이어집니다.',
    method: '판독 방법과 모든 규칙',
    accuracy: '얼마나 정확한가',
    dates: '확실하지 않은 날짜',
    datesText: [
      '날짜를 근거보다 자세히 적지 않습니다. 기간만 확실한 경우에는 “…에서 … 사이의 하루”라고 적고, 연표에는 그 기간만큼 긴 띠를 그립니다.',
      '회담 날짜는 정상이 만난 곳의 날짜이며, 여러 날 이어진 경우에는 첫날입니다.',
    ],
    removed: '빼는 것',
    removedText:
      '저장된 페이지에는 메뉴, 다른 기사 소개, 구독 안내처럼 기사가 아닌 것도 들어 있습니다. 그런 줄은 읽기 전에 빼고, 까닭과 함께 기사 아래에 적습니다.',
    rights: '권리',
    rightsText: (publish, exceptions) =>
      `본문의 권리는 글을 쓰고 펴낸 이들에게 있습니다. ${PAGE_WORDS[publish]}${
        exceptions === 0 ? '' : ` 예외가 ${number(exceptions)}건 있으며, 각 기사에 그 사실을 적었습니다.`
      }`,
    material:
      '지도는 퍼블릭 도메인인 Natural Earth로 그렸습니다. 글꼴은 Newsreader와 Figtree이며 SIL Open Font License를 따릅니다.',
  },

  data: {
    description: '모든 페이지의 바탕이 되는 기록과 그 근거: 내려받기, 피드, 캘린더.',
    downloads: '내려받기',
    downloadsText: (summits, articles) =>
      `페이지에 실린 ${count.summits(summits)}, ${count.articles(articles)} 전부입니다. 날짜는 EDTF 형식이고, 식별자는 페이지 주소와 같으며, 이름은 기록에 있는 영어 표기입니다. JSON 파일에는 근거도 들어 있습니다.`,
    describes: '데이터 설명',
    describesText:
      'JSON Schema 파일은 각 항목의 뜻과 가질 수 있는 값을 밝힙니다. 데이터 패키지(Frictionless)는 같은 내용을 열마다 밝히고, 라이선스와 출처도 적습니다.',
    licence: title => `기록의 라이선스: ${title}. `,
    texts: '기사 본문은 내려받기에 들어 있지 않습니다. 본문의 권리는 쓴 사람에게 있습니다.',
    harvested: 'OAI 프로토콜 수집기를 위해, 회담과 기사마다 Dublin Core 기록을 담은 정적 저장소가 있습니다.',
    notHarvested: 'OAI 프로토콜 수집기를 위한 파일과 사이트맵은 사이트 주소와 연락처를 설정하면 만들어집니다.',
    siteMap: '사이트맵',
    repository: 'OAI-PMH 정적 저장소',
    feeds: '피드와 캘린더',
    feedsText:
      '정상회담이 있는 정상, 개최지, 의제에는 각 페이지에 Atom과 JSON 피드가 있고, 정상에게는 캘린더도 있습니다. 캘린더에는 날짜가 알려진 회담만 실립니다.',
  },

  missing: {
    heading: '페이지가 없습니다',
    description: '이 주소에는 페이지가 없습니다.',
    lead: '이 주소에는 페이지가 없습니다. 주소를 잘못 입력했거나 오래된 링크일 수 있습니다.',
  },

  method: {
    description: lead => `기사에서 사실을 어떻게 읽어 내는지, 무엇을 알 수 없는지. ${lead}`,
    lead: rules =>
      `모델도 짐작도 쓰지 않습니다. 테스트로 실행되는 예가 붙은 ${count.rules(rules)}, 그리고 정상·장소·회담의 등록부를 씁니다.`,
    records: '근거가 붙은 기록',
    rules: '규칙',
    rulesLead:
      '규칙을 펼치면 무엇을 찾고 무엇을 그대로 두는지 볼 수 있습니다. 같은 예가 곧 테스트입니다. 규칙은 영어를 읽기 때문에 설명과 예는 영어 그대로입니다.',
    finds: '찾는 것',
    cuts: '빼는 것',
    ignores: '그대로 두는 것',
    steps: '저장된 페이지에서 사실까지',
    stepsText: [
      '저장된 페이지를 한 줄씩 읽습니다. 메뉴, 다른 기사 소개, 구독 안내처럼 기사가 아닌 줄을 먼저 빼고, 까닭과 함께 각 기사 아래에 적습니다.',
      '남은 글에서 규칙이 이름, 시간 표현, 장소, 의제의 말을 찾습니다. 그런 다음 무엇이 그 기사가 전하는 회담에 속하는지 정합니다. 정상이 만났거나 만날 것이라고 말하는 문장을 스치는 이름보다 무겁게 봅니다.',
      '누가 언제 만났는지로 보아 같은 회담을 전하는 기사들은 그 회담의 페이지에 모읍니다.',
    ],
    dates: '날짜는 짐작하지 않고 풀어서 구합니다',
    datesText: [
      '뉴스는 “화요일에”, “5월 7일”이라고 쓰고 해를 생략합니다. 이런 표현은 어떤 날은 허용하고 다른 날은 물리칩니다. 회담한 사람의 재임 기간, 요일, 기사를 쓴 날, 회담 등록부도 마찬가지입니다.',
      '다른 모든 날보다 분명히 더 잘 맞는 하루가 남을 때만 날짜를 정합니다. 여럿이 남으면 그 모두를 담는 기간을 적습니다. 아카이브를 만든 날은 아무 구실도 하지 않습니다.',
    ],
    marks: '모든 사실에 어떻게 알게 되었는지를 표시합니다',
    marksText:
      '사실 아래의 근거에는 바탕이 되는 말과 그것을 찾은 규칙의 이름을 적습니다. 여러 근거가 일치하면 모두 보여 주고, 검토했으나 채택하지 않은 것은 까닭과 함께 기사 페이지에 남깁니다.',
    register: '규칙이 찾아보는 것',
    registerText: of =>
      `규칙 자체에는 사람, 장소, 언론사의 이름이 없습니다. 사람이 관리하는 파일에서 찾아봅니다: 재임 기간이 붙은 ${count.leaders(of.leaders)}, 장소 ${number(of.places)}곳, ${count.knownMeetings(of.summits)}, ${count.topics(of.topics)}, ${count.outlets(of.outlets)}, 페이지 부속물의 ${count.phrases(of.phrases)}. 거기에 없는 장소는 지명 사전에서 찾아봅니다.`,
    byHand: '편집자는 어떤 사실이든 직접 정할 수 있습니다. 그 사실에는 정정 표시가 붙고, 다른 무엇보다 우선합니다.',
    unknown: '알 수 없는 것',
    unknownCounts: (meetings, dated, placed) =>
      `회담을 전하는 ${count.articles(meetings)} 가운데 날짜가 쓰여 있거나 구할 수 있는 것은 ${dated}건, 장소는 ${placed}건입니다. 나머지는 각 페이지에 그 사실을 적었습니다.`,
    unknownText: [
      '여기서 사실이란 기사가 말하는 것이지 일어난 일 그 자체가 아닙니다. 어느 기사가 옳은지는 따지지 않습니다. 기사들이 서로 다르면 회담 페이지에 각각의 값을 기사와 함께 보여 줍니다.',
      '회담 등록부는 완전하지 않으며, 실리지 않은 회담도 열렸을 수 있습니다. 전화 통화와 장관 회담은 정상의 회담으로 치지 않습니다.',
      '규칙은 영어를 읽습니다. 이름은 다른 문자로도 알아보지만, 영어가 아닌 기사에서 읽어 낼 수 있는 사실은 더 적습니다. 사진, 영상, 인쇄된 지면은 읽지 않습니다.',
      '의제는 회담에 관한 문장에 그 말이 있었음을 뜻할 뿐, 무엇에 합의했는지를 뜻하지 않습니다.',
    ],
    groups: {
      leaders: ['누가', '이름과 직위. 누구를 가리키고 누가 회담했는지는 모두 찾은 뒤에 정합니다.'],
      date: ['언제', '무엇에 관한 것이든 모든 시간 표현. 어느 것이 회담을 말하는지는 나중에 정합니다.'],
      location: ['어디서', '이름이 나오는 모든 장소와, 주변의 말이 그에 대해 전하는 것.'],
      topics: ['무엇을', '정해진 의제 목록의 말. 스치는 언급으로는 충분하지 않습니다.'],
      cut: [
        '빼는 것',
        '각 규칙은 기사가 아닌 줄을 한 종류씩 압니다. 이 순서로 작동하며, 앞선 규칙이 뺀 것을 참고합니다. 여러 줄로 된 예에서는 해당 줄 앞에 화살표가 있습니다.',
      ],
    },
  },

  accuracy: {
    description: lead => `이 아카이브의 사실이 얼마나 정확한지. ${lead}`,
    nothing: '아직 아무것도 측정하지 않아, 여기서 말할 수 있는 것이 없습니다.',
    lead: articles =>
      `사람이 정답을 붙인 ${count.articles(articles)}으로 측정하고, 흔한 도구로 단순하게 읽은 결과와 나란히 보여 줍니다.`,
    unmeasured: '수치는 ‘npm run evaluate -- --pin’으로 기록되고, 다음 빌드에서 여기에 나타납니다.',
    notes: [
      '100%는 놓친 것도 틀린 것도 없었다는 뜻입니다. 단순 판독은 날짜 해석기가 처음 찾은 날짜와, 범용 언어 도구가 꼽는 사람과 장소를 취합니다. 등록부를 모르고 아무것도 빼지 않습니다.',
      '규칙은 여기 있는 모든 묶음으로 고쳐 왔습니다. 아무도 보지 않은 기사에서 얼마나 정확한지는, 표에 ‘처음 읽었을 때’가 있으면 그 묶음을 처음 읽었을 때의 수치가 말해 줍니다. ‘이 사이트’의 수치보다 낮다고 생각하십시오.',
      '수치는 하한입니다. 그중 하나라도 낮추는 프로그램 변경은 검사를 통과하지 못합니다.',
    ],
    set: (name, articles) => `묶음 ‘${name}’: ${count.articles(articles)}`,
    sets: {
      corpus: '규칙을 만드는 데 쓴 기사.',
      own: '세계 곳곳의 더 어려운 기사. 처음에는 보지 않고 읽었고, 그 뒤 이것으로 규칙을 고쳤습니다.',
      east: '같은 종류의 기사를 더 모은 것. 처음에는 보지 않고 읽었고, 그 뒤 이것으로 규칙을 고쳤습니다.',
      regions: '다른 지역에 관한 기사. 처음에는 보지 않고 읽었고, 그 뒤 이것으로 규칙을 고쳤습니다.',
    },
    furtherSet:
      '말뭉치와 같은 종류로 다른 회담을 다룬 기사. 처음에는 보지 않고 읽었고, 그 뒤 이것으로 규칙을 고쳤습니다.',
    figuresOf: heading => `${heading} 수치`,
    measured: '측정하는 것',
    here: '이 사이트',
    first: '처음 읽었을 때',
    notKept: '–',
    plain: '단순 판독',
    counted: '대상',
    between: ' — ',
    percent: value => `${value}%`,
    meanings: {
      kind: ['종류', '정상의 회담을 전하는 기사인가 아닌가.', SHARE],
      boilerplate: ['뺀 줄', '기사가 아니어서 빼는 줄과 기사여서 남는 줄의 구별.', BALANCE],
      participants: ['회담한 사람', '참석한 사람을 빠짐없이, 덧붙임 없이.', BALANCE],
      leaders: ['이름이 나오는 정상', '회담한 사람과 언급만 된 사람 모두.', BALANCE],
      'date: day': ['날짜(본문에 있는 경우)', '쓰인 말로 정해지는 기사에서의 회담 날짜.', SHARE],
      'date: partial': ['날짜(본문에 일부 있는 경우)', '쓰인 말만으로는 여럿이 남는 경우의 날짜.', SHARE],
      'date: none': ['날짜(본문에 없는 경우)', '등록부만이 알 수 있는 날짜.', SHARE],
      'claimed days': ['단정한 날짜', '확실하다고 한 날짜 가운데 맞은 비율.', '단정한 날짜의 비율'],
      place: ['장소', '정상이 만난 도시나 회담장.', SHARE],
      topics: ['의제', '정해진 목록 가운데 정상들이 이야기한 것.', BALANCE],
      grouping: ['한 회담 한 페이지', '한 회담의 기사가 함께 있고 다른 것이 섞이지 않는가.', 'B-cubed F1'],
    },
  },
};
