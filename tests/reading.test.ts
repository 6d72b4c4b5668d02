/** Small reports read whole, without the register of meetings: what a form of words says of who met, when and where. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticles } from '../src/pipeline.ts';
import { authority, seedOf } from './authority.ts';

interface Read {
  kind: string;
  /** How many took part. */
  size: number;
  date: string | null;
  place: string | null;
}

function read(text: string): Read {
  const { records } = parseArticles([seedOf(text)], authority, { knownSummits: false });
  const { kind, date, location, leaders } = records[0] ?? assert.fail('nothing was read');
  const size = leaders.filter(({ part }) => part === 'participant').length;
  return { kind, size, date, place: location?.name ?? null };
}

const MORE =
  'The two sides want to trade more, a spokesman said, and their experts are to look into tariffs.\n\nFarmers in both countries watch this with care.';

const table: [says: string, text: string, expected: Partial<Read>][] = [
  [
    'one leader who tells another something has met them, whatever is told of earlier years',
    `WARSAW -- Polish Prime Minister Donald Tusk told German Chancellor Olaf Scholz on Tuesday that the offer of two years ago could not be accepted.\n\nScholz answered that the border must stay open.\n\n${MORE}`,
    { kind: 'summit' },
  ],
  [
    'what is told on the telephone is no meeting',
    `WARSAW -- Polish Prime Minister Donald Tusk told German Chancellor Olaf Scholz by phone on Tuesday that the offer could not be accepted.\n\n${MORE}`,
    { kind: 'other' },
  ],
  [
    'two leaders who act as one have met, though no word says so',
    `Macron and Scholz mend fences\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz have decided in Paris to give their treaty another year.\n\nMacron wants more of it. Scholz was asked for patience.\n\n${MORE}`,
    { kind: 'summit', place: 'Paris' },
  ],
  [
    'what brings people together is no meeting of the leaders whose countries are named',
    `Crowds gathered in Paris and in Berlin on Tuesday after the court had ruled for France against Germany.\n\nFrench President Emmanuel Macron kept silent.\n\nGerman Chancellor Olaf Scholz declared that nothing would change.\n\n${MORE}`,
    { kind: 'other' },
  ],
  [
    'whom the text only looks back at did not hold the talks that it tells of',
    `Foreign Minister Penny Wong sat down with State Councillor Wang Yi in Beijing on Wednesday, and both sides agreed on a joint statement.\n\nThe talks lasted longer than planned. The two agreed to meet again.\n\nThe door was opened last month, when Prime Minister Anthony Albanese and President Xi Jinping had half an hour together.\n\n${MORE}`,
    { kind: 'other' },
  ],
  [
    'an office without a name stands for the leader named before',
    `PARIS -- Nobody expected Emmanuel Macron to keep his word.\n\nThe president sits down on Wednesday with Chancellor Olaf Scholz at the Grand Palais, five months late.\n\nScholz is expected to raise the price. Macron flew in this evening.\n\n${MORE}`,
    { kind: 'summit', place: 'Paris' },
  ],
  [
    'who hosts two others meets them',
    `Merkel and Zelenskyy to share a table, with Macron at its head\n\nGermany and Ukraine are to talk again in Paris on Monday.\n\nFrench President Emmanuel Macron is to host Chancellor Angela Merkel and President Volodymyr Zelenskyy at the Elysee, a spokeswoman said.\n\nMerkel will meet Zelenskyy with few papers. Merkel has not seen Zelenskyy since spring.\n\n${MORE}`,
    { size: 3 },
  ],
  [
    'who brought two others together met them',
    `Chancellor Angela Merkel turned to President Volodymyr Zelenskyy of Ukraine on Monday evening and greeted him in his own language.\n\nIt did not spoil the evening for the host. French President Emmanuel Macron had brought the two together, and he spoke of a long way.\n\nThe three discussed gas. Merkel told Zelenskyy that pipes are no weapons.\n\n${MORE}`,
    { size: 3 },
  ],
  [
    'who sits with the one named before meets him',
    `President Emmanuel Macron chaired the meeting at the Elysee on Monday, the fifth of its kind.\n\nSitting with him were German Chancellor Angela Merkel and Ukrainian President Volodymyr Zelenskyy.\n\nMacron said that gas has to flow. Merkel told Zelenskyy that pipes are no weapons.\n\n${MORE}`,
    { size: 3 },
  ],
  [
    'who is only said to hear of it does not join two who met',
    `Chancellor Angela Merkel met President Volodymyr Zelenskyy of Ukraine in Berlin on Monday, and the two talked about gas.\n\nFrench President Emmanuel Macron will hear about it on Friday.\n\nMerkel told Zelenskyy that pipes are no weapons. The two leaders meet again in May.\n\n${MORE}`,
    { size: 2 },
  ],
  [
    'four who are called the four all met, whoever held office before one of them',
    `US President Joe Biden, Japanese Prime Minister Fumio Kishida and Indian Prime Minister Narendra Modi will be at Tuesday's meeting in Tokyo.\n\nAnthony Albanese, who was sworn in on Monday as Prime Minister of Australia, is also to have talks with each of them. It is the second time the four countries' leaders meet in person.\n\nMr Albanese wants to speak of the sea. Scott Morrison attended the first gathering.\n\n${MORE}`,
    { size: 4 },
  ],
  [
    'a programme’s name before a day is the page’s day, and what they’ll do is to come',
    `The Evening Talk archive - Friday, 5 May , 2023\n\nMacron heads to Berlin with a treaty\n\nFrench President Emmanuel Macron will next week become the first to sign such a treaty. He’ll meet German Chancellor Olaf Scholz in Berlin on Tuesday.\n\nMr Scholz can expect questions about trains.\n\n${MORE}`,
    { date: '2023-05-09' },
  ],
  [
    'who goes where he is to see two others meets both',
    `President Emmanuel Macron takes his plan for gas to Berlin tomorrow, where he hopes to talk Chancellor Angela Merkel and Ukrainian President Volodymyr Zelenskyy into lending it their backing.\n\nMacron sits down with the other two in the morning and has talks and lunch with Merkel before he flies home.\n\nThe three countries need the pipes, a spokesman said, and all three leaders speak of winter.\n\nFarmers watch this with care.`,
    { size: 3 },
  ],
  [
    'ministers who came along make no ministers’ meeting',
    `French President Emmanuel Macron and Chancellor Olaf Scholz of Germany were in the Great Hall in Bonn with their Foreign Ministers, and talked for two hours.\n\nMr Scholz was late.\n\n${MORE}`,
    { kind: 'summit' },
  ],
  [
    'a story that calls leaders by their family names alone means those in its picture',
    `PHOTO: France's President Emmanuel Macron and Taiwan's President Ma Ying-jeou shake hands at a hotel in Lyon, Nov 7, 2015. (EPA)\nTen years of waiting ended in a hotel, where the two men held talks for an hour.\n\n"We are friends," Macron said.\n\nMa answered that both should respect each other.\n\n${MORE}`,
    { kind: 'summit' },
  ],
  [
    'this evening is the day of writing',
    `Last Update: Tuesday, March 14, 2023. 9:02pm (AEDT)\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz put pen to paper in Paris this evening.\n\n${MORE}`,
    { date: '2023-03-14' },
  ],
  [
    'a date after an address at the foot is that of writing',
    `PARIS - A new treaty will be signed, President Emmanuel Macron and Chancellor Olaf Scholz said after their talks here Thursday.\n\n${MORE}\n\nby.someone@paper.example 11-17-2022 21:30`,
    { date: '2022-11-17' },
  ],
  [
    'words that a narrow column breaks are whole again',
    `  LYON, France, July 4, 2023 -\nWearing no neckties and carrying fish-\ning rods, French President Emmanuel\nMacron and German Chancellor Olaf\nScholz retreated to a river in the\nmiddle of the Alps today and came back\nwith a promise of peace.\n  Such a peace has been held up ever\nsince last year by two small islands in\nthe river.\n  Tokyo will also back the wish of both\nto become members of the Asia-Pacif-\nic forum, said those who sat in the\nboat with them.`,
    { kind: 'summit', date: '2023-07-04', place: 'Lyon' },
  ],
  [
    'a country that is spoken of is not the host',
    `BERLIN – German Chancellor Olaf Scholz on Tuesday evening hosted French President Emmanuel Macron in order to end the war in Syria.\n\nThe presence of troops in Syria has no justification, Scholz said. Macron expects the same in northern Syria.\n\n${MORE}`,
    { place: 'Berlin' },
  ],
  [
    'a line with a desk and a city beside its day dates the report',
    `Macron chooses Germany for his first trip\nPublished on 22/01/2023 - 12:05 By Agência reporter - Brasília\n\nPresident Emmanuel Macron departs this Sunday for Berlin.\n\nMacron will be received tomorrow by Chancellor Olaf Scholz in Berlin, where the two are to sign a treaty.\n\n${MORE}`,
    { date: '2023-01-23', place: 'Berlin' },
  ],
  [
    'a row of source, clock and editor dates the report, and the day of announcing is not that of the meeting',
    `Macron, Scholz to meet in Lyon\nSource: Agency| 2023-04-23 17:06:12|Editor: Lu Hui\n\nPARIS, April 23 (Agency) -- French President Emmanuel Macron and German Chancellor Olaf Scholz will have an informal meeting this week in Lyon, it was announced here Sunday.\n\nThe meeting between Macron and Scholz is set for Friday.\n\n${MORE}`,
    { date: '2023-04-28', place: 'Lyon' },
  ],
  [
    'what begins on a day is still to come, and an arrival is not the meeting',
    `Friday, July 14, 2023\n\nPARIS, JULY 13. Everything is in place for the arrival on Saturday of the French President, Mr. Emmanuel Macron, and for the summit with the Chancellor of Germany, Mr. Olaf Scholz, that begins in Lyon on Sunday.\n\n${MORE}`,
    { date: '2023-07-16', place: 'Lyon' },
  ],
  [
    'this Tuesday is the day of the dateline, which gives its year',
    `Paris, November 1 (Special for this site) — Presidents Emmanuel Macron of France and Andrzej Duda of Poland closed a chapter this Tuesday. After two hours of conversation in Paris they told the press that both countries talk again.\n\nDuda proposed more. Macron was in favor.\n\n${MORE}`,
    { date: '2022-11-01', place: 'Paris' },
  ],
  [
    'a line that has nothing but a city tells where the release was made',
    `Chancellor Olaf Scholz meets with President Emmanuel Macron\nSeptember 22, 2023\nBerlin, Brandenburg\n\nToday, the Chancellor of Germany, Olaf Scholz, met with the President of France, Emmanuel Macron.\n\nWork in Toulouse will be joined.\n\n${MORE}`,
    { date: '2023-09-22', place: 'Berlin' },
  ],
  [
    'the day of an issue from the archive is not that of the meeting',
    `From the archive, 26 September 2023: Macron toasts Scholz, and says too little\n\nTue 26 Sep 2023 09.30 BST\n\nIt was played yesterday at the airport, and when it was over Mr Emmanuel Macron came down the line of soldiers in Berlin at the side of Mr Olaf Scholz.\n\nBy three the pair of them were in the Great Hall with their Foreign Ministers, and talked for two hours.\n\n${MORE}`,
    { date: '2023-09-25' },
  ],
  [
    'what happened before the reckoning of computers begins is known as well',
    `President Park Chung Hee reached Washington on May 17, 1965 at the invitation of President Johnson, and the two Presidents conferred in the White House on the same day.\n\nPresident Johnson thanked him for the meeting. President Park spoke of loans.\n\n${MORE}`,
    { kind: 'summit', date: '1965-05-17', place: 'Washington' },
  ],
  [
    'a family name in another romanisation is the same',
    `Japanese Prime Minister Nakasone Yasuhiro and President Jeon Doo-hwan held talks in Seoul on Jan. 11, 1983.\n\nPresident Jeon demanded more trade. Before long Nakasone will fly to Washington and have a meeting with U.S. President Reagan.\n\n${MORE}`,
    { kind: 'summit', date: '1983-01-11', place: 'Seoul' },
  ],
  [
    'who is told to have been four were four',
    `After eight hours in Paris, Ukraine's Volodymyr Zelenskyy and Russia's Vladimir Putin had both put their names under a page of promises.\n\nPresident Emmanuel Macron of France spoke of credible steps. Chancellor Angela Merkel of Germany said one had overcome the standstill. In four months the four want to see each other once more.\n\n${MORE}`,
    { kind: 'summit', size: 4 },
  ],
  [
    'the day on which an interview was released is not that of the meeting',
    `Monday, May 15, 2023\n\nFrench President Emmanuel Macron met German Chancellor Olaf Scholz in Lyon on Sunday.\n\nThe chancellor wants more. Macron told a paper in an interview released Friday that France has no problem.\n\n${MORE}`,
    { date: '2023-05-14', place: 'Lyon' },
  ],
  [
    'what was done in another month was done elsewhere',
    `French President Emmanuel Macron and German Chancellor Olaf Scholz have agreed on a plan after a long night, in which both of them, as their people told it, went through every line of it twice and drank much coffee.\n\n${MORE}\n\n${MORE}\n\nIn May, in Lyon, Macron had put the plan forward.`,
    { place: null },
  ],
  [
    'two who will be in one room are to meet',
    `Germany's Chancellor Olaf Scholz and his French counterpart Emmanuel Macron will be in one room for the first time on Monday, May 8, in Paris.\n\nGas is the other matter. Scholz hopes for a price.\n\n${MORE}`,
    { kind: 'summit', place: 'Paris' },
  ],
  [
    'whose meetings they are with somebody was said before',
    `President Emmanuel Macron's departure for Berlin was put back by one day, the palace announced Sunday.\n\nThe president of France will now be there from June 13 to 15. The meetings with Chancellor Olaf Scholz and the dinners move back accordingly.\n\nMacron also plans to tell Scholz of his proposals.\n\n${MORE}`,
    { kind: 'summit', size: 2 },
  ],
  [
    'a minister who announces a meeting of leaders does not make it one of ministers',
    `French President Emmanuel Macron and German Chancellor Olaf Scholz will hold an informal meeting in Lyon on April 27 and 28, Foreign Minister Anna Ruiz announced on Sunday.\n\nWalks are planned.\n\n${MORE}`,
    { kind: 'summit', place: 'Lyon' },
  ],
  [
    'letters that were handed over are no correspondence',
    `German Chancellor Olaf Scholz met President Emmanuel Macron in Lyon and handed over letters of former islanders, over two hours of talks.\n\n${MORE}`,
    { kind: 'summit' },
  ],
  [
    'a stamp with its year gives that of the dateline',
    `Updated 10-18-2023 19:42 CET\n\nPARIS, Oct. 18 -- President Emmanuel Macron and German Chancellor Olaf Scholz signed a joint declaration today after talks in Paris.\n\n${MORE}`,
    { date: '2023-10-18', place: 'Paris' },
  ],
  [
    'today in a preview, where it was done by others, is not the day of the meeting',
    `Friday, July 14, 2023\n\nLYON, July 13\nWorkmen were today putting the last coat of paint on the walls of this city, where President Emmanuel Macron will hold talks with Chancellor Olaf Scholz of Germany.\n\nThe summit proper opens here on Sunday. Both leaders are to begin with nobody but interpreters.\n\n${MORE}`,
    { date: '2023-07-16' },
  ],
  [
    'counterparts of a minister are ministers',
    `BUSAN, Nov. 26 -- Foreign Minister Park Jin and his Chinese and Japanese counterparts met on Sunday for about 100 minutes at a hotel by the sea.\n\nThe three agreed that a summit of their leaders should be held soon.\n\n${MORE}`,
    { kind: 'other' },
  ],
  [
    'those who will face each other are to meet',
    `French President Emmanuel Macron and German Chancellor Olaf Scholz will face each other in Paris on Wednesday (May 3), for the first time since the vote.\n\nFive hours have been set aside, an aide told reporters.\n\n${MORE}`,
    { kind: 'summit', place: 'Paris' },
  ],
  [
    'who sets out for a meeting has not held it yet',
    `June 28, 2023\n\nFrench President Emmanuel Macron boarded his plane in Lyon on Wednesday for two days in Germany and a first meeting with Chancellor Olaf Scholz on the treaty.\n\nThe talks with Scholz follow in Berlin on Friday morning, with a joint statement.\n\n${MORE}`,
    { kind: 'summit', date: '2023-06-30', place: 'Berlin' },
  ],
  [
    'a row with a section and a clock dates the report',
    `Newsroom Europe | 02/11/2022 | 07:15 | Updated 02/11/2022 11:40\n\nFrench President Emmanuel Macron met German Chancellor Olaf Scholz in Paris this Tuesday for more than two hours.\n\n${MORE}`,
    { date: '2022-11-01' },
  ],
  [
    'the masthead of a letter dates it',
    `RHINE BUSINESS LETTER   Vol. 31 No. 6   20 March 2023   Page 3\n\nFrench President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Saturday for more than two hours.\n\n${MORE}`,
    { date: '2023-03-18' },
  ],
  [
    'the first half of a year, where the page breaks off, is no day',
    `Nov. 10, 2022\n\nFrench President Emmanuel Macron will meet German Chancellor Olaf Scholz in Paris next Thursday, Nov. 17, for talks.\n\n${MORE}\n\nMacron and Scholz had last met with their cabinets in June 20`,
    { date: '2022-11-17' },
  ],
  [
    'a day of a month may be told with an article',
    `French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on the night of Tuesday, July the 4th, 2023.\n\n${MORE}`,
    { date: '2023-07-04' },
  ],
  [
    'here, after the name of a hall, is the city of the dateline',
    `MUNICH, May 3 (Agency) -- French President Emmanuel Macron and German Chancellor Olaf Scholz held talks on a treaty today. The document changed hands at Nymphenburg Park here, and both spoke.\n\nMacron came to Berlin yesterday evening.\n\n${MORE}`,
    { place: 'Munich' },
  ],
  [
    'what was said in a city after a sitting was said where they sat',
    `Germany will pay, Chancellor Olaf Scholz said in Warsaw on Tuesday after the first joint sitting of the two governments, beside Prime Minister Donald Tusk.\n\nA house is to be built in Berlin that tells the story.\n\n${MORE}`,
    { place: 'Warsaw' },
  ],
  [
    'talks that began on a day were held from that day on',
    `WARSAW, July 14, 2023 (Agency) -- French President Emmanuel Macron and German Chancellor Olaf Scholz came out shortly before midnight with a joint paper.\n\nThe talks, which began Tuesday with a walk in the park, were to have three sessions.\n\n${MORE}`,
    { kind: 'summit', date: '2023-07-11' },
  ],
  [
    'of several years, that one in which officials spoke on the day of writing',
    `Sept 12 (Agency): French President Emmanuel Macron will meet German Chancellor Olaf Scholz in Berlin on September 14, officials said on Tuesday.\n\n${MORE}`,
    { date: '2023-09-14' },
  ],
  [
    'a colleague from another country holds the same office, and may be misspelt',
    `Oct. 21, 2022\n\nFrench President Emmanuel Macron and his Polish colleague Andrzej Dudda agreed in Lyon on Thursday to build a line.\n\nThe two talked for an hour.\n\n${MORE}`,
    { kind: 'summit', date: '2022-10-20' },
  ],
  [
    'what happened after something had happened stands with `when`',
    `WARSAW, March 4, 2024 -- A school had been hit only hours earlier when French President Emmanuel Macron and Polish Prime Minister Donald Tusk sat down here on Monday.\n\nBoth want to give more.\n\n${MORE}`,
    { kind: 'summit', date: '2024-03-04', place: 'Warsaw' },
  ],
  [
    'a story that tells of one leader and then of the other, with a sentence between, tells of both',
    `The two men shook hands across a kerb, and one after the other stepped over it. By the evening they had promised each other a line.\n\nOlaf Scholz, the German chancellor, said in Lyon on Friday, May 5, 2023, that he had felt the weight of the day. It was not in the script.\n\nPresident Emmanuel Macron pulled him by the hand. Before the summer Mr. Scholz has another appointment, with Donald Tusk.\n\n${MORE}`,
    { kind: 'summit', date: '2023-05-05' },
  ],
  [
    'a dateline with its country and a single hyphen names the city',
    `BENGHAZI, Libya - Italian Prime Minister Silvio Berlusconi and Libyan leader Muammar Gaddafi have signed a treaty in this Mediterranean city.\n\nBerlusconi told Gaddafi that a road would be built.\n\n${MORE}`,
    { kind: 'summit', place: 'Benghazi' },
  ],
  [
    'what somebody should have done elsewhere was not done there, and a name is no city',
    `SYDNEY, May 3, 2024 -- Prime Minister James Marape and Prime Minister Anthony Albanese of Australia signed a treaty here on Friday. It should have been done in Port Moresby, Marape said to Albanese.\n\n${MORE}`,
    { kind: 'summit', place: 'Sydney' },
  ],
  [
    'who will take a seat beside another has not met them yet',
    `Oct. 12, 2009 -- Armenian President Serzh Sargsyan will take a seat beside his Turkish counterpart Abdullah Gul at a football ground in Bursa on Wednesday evening.\n\nThe two presidents are to have talks and a dinner before.\n\n${MORE}`,
    { kind: 'summit', date: '2009-10-14' },
  ],
  [
    'days after a meeting are counted from the day that stands beside them',
    `Posted : 2023-01-26 10:12 KST\n\nPapers in Berlin were content on Thursday, two days after French President Emmanuel Macron and German Chancellor Olaf Scholz shook hands in Paris.\n\nNobody had hoped for much.\n\n${MORE}`,
    { kind: 'summit', date: '2023-01-24', place: 'Paris' },
  ],
  [
    'a day in the clause that tells of the meeting is the day of the meeting, and the count is from the day of writing',
    `Posted : 2023-01-26 10:12 KST\n\nThat is what traders think two days after French President Emmanuel Macron and German Chancellor Olaf Scholz shook hands in Lyon, France, on Tuesday.\n\nNobody had hoped for much.\n\n${MORE}`,
    { date: '2023-01-24' },
  ],
  [
    'a text that begins with its day has no dateline',
    `January 26, 2023\n\nOn January 24 (local time), Mr. Olaf Scholz, Chancellor of Germany, who is visiting Paris, held a summit meeting with Mr. Emmanuel Macron, President of the French Republic, for an hour.\n\n${MORE}`,
    { kind: 'summit', date: '2023-01-24' },
  ],
  [
    'a weekday with its number is one day',
    `Published on 20/01/2023 - 11:02\n\nChancellor Olaf Scholz takes off on Sunday (22) and has his meeting with French President Emmanuel Macron in Paris on Monday (23) in the morning.\n\n${MORE}`,
    { kind: 'summit', date: '2023-01-23', place: 'Paris' },
  ],
  [
    'a month that is spoken of does not weigh against a day that is named',
    `Posted : 2023-09-22 10:12 KST\n\nChancellor Olaf Scholz will meet French President Emmanuel Macron in Paris next Tuesday, the chancellery said.\n\nIn August the two leaders agreed in Berlin to meet more often.\n\n${MORE}`,
    { kind: 'summit', date: '2023-09-26' },
  ],
  [
    'what is told in the present of a meeting that follows on a plan is still to come',
    `Published : Jan. 20, 2023 - 18:40:12\n\nChancellor Olaf Scholz will try to keep last month's price deal on track and to agree with French President Emmanuel Macron on gas when the two meet in Paris for the first time on Monday, his spokesman said Friday.\n\n${MORE}`,
    { kind: 'summit', date: '2023-01-23', place: 'Paris' },
  ],
  [
    'a page header with its day that sticks to the first paragraph of a narrow column is no part of it',
    `A6  |  WEDNESDAY, JANUARY 25, 2023    NATION & WORLD\nPARIS — It took them a year and a half, but a French pres-\nident and a German chancellor have held a meeting again.\n\nEmmanuel Macron and Olaf Scholz spent an hour and 45 min-\nutes together Tuesday in the Elysee Palace and told their minis-\nters to hurry up in the negotiations about gas and the rail-\nways of both.\n\nAn agreement should come as soon as pos-\nsible, both sides said.`,
    { kind: 'summit', date: '2023-01-24' },
  ],
  [
    'a day with a page number dates the page, and an ordinal of meetings is no day',
    `Macron, on the way out, has last meeting with Scholz in Paris\n\nWed, Jan 25, 2023 page1\n\n  * Staff writer, with agencies, PARIS\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz met in Paris yesterday for the 12th and, in all likelihood, last time, and signed a plan about trains.\n\nScholz wants more of it. Macron was asked for patience.\n\n${MORE}`,
    { kind: 'summit', date: '2023-01-24', place: 'Paris' },
  ],
  [
    'the head of a script dates it, and who takes off his coat for a meeting holds it',
    `SCRIPT 2-321877\nDATE=01/27/2023\nTITLE=FRANCE / GERMANY (L-O)\nDATELINE=BRUSSELS\nINTRO: France is angry, and Germany would like it not to act in anger. The two leaders talked it over Thursday.\n\nTEXT: German Chancellor Olaf Scholz took off his necktie for the meeting in Lyon. So did his host, President Emmanuel Macron.\n\n${MORE}`,
    { kind: 'summit', date: '2023-01-26', place: 'Lyon' },
  ],
  [
    'leaders of three countries in a row are three',
    `PARIS - When the leaders of Poland, Germany and France sit down in Lyon on May 29, 2023, the economy fills most of the timetable. What everyone wants to know is what Prime Minister Mateusz Morawiecki will say.\n\nGerman Chancellor Olaf Scholz has cut off the aid. French President Emmanuel Macron has said that he would stand with him.\n\nMorawiecki comes to Paris on Friday before the three fly south.\n\n${MORE}`,
    { kind: 'summit', size: 3, date: '2023-05-29' },
  ],
  [
    'who acts before another meeting is named acts at the time of the report',
    `PARIS // France and Germany threw their weight on Tuesday behind the plan, although their leaders did not speak with one voice.\n\nGerman Chancellor Olaf Scholz and his host, President Emmanuel Macron of France, put out a special statement hailing the plan that came out of last month's African summit.\n\nMr Macron was the warier of the two.\n\n${MORE}`,
    { kind: 'summit', size: 2 },
  ],
  [
    'what was done elsewhere at another time is not the scene',
    `Posted : 2023-01-25 10:12 KST\n\nWhen lunch was over on Tuesday, out came a cake. It carried the name of German Chancellor Olaf Scholz, and President Emmanuel Macron had ordered it as a surprise. Both spoke for the better part of two hours.\n\nSo friendly a scene has not been common. ${MORE}\n\nMr. Macron asked for patience with the Poles, as he had with Mr. Duda at Gdansk.`,
    { kind: 'summit', date: '2023-01-24', place: null },
  ],
  [
    'of figures that may be read both ways, the dateline tells which is meant',
    `Updated 10-08-2023 19:42 CET\n\nPARIS, Oct. 8 -- President Emmanuel Macron and German Chancellor Olaf Scholz signed a joint declaration today after talks in Paris.\n\n${MORE}`,
    { date: '2023-10-08' },
  ],
  [
    'the day on which somebody will fly there is not that of the meeting',
    `July 8, 2023\n\nPARIS, July 8 -- French President Emmanuel Macron, now in Madrid, will fly on to Berlin on Sunday, and will meet German Chancellor Olaf Scholz there on Monday, his office said.\n\n${MORE}`,
    { date: '2023-07-10', place: 'Berlin' },
  ],
  [
    'what is told in the present of a day is to come',
    `6 July 2023\n\nScholz off to Paris with a long list\n\nGerman Chancellor Olaf Scholz flies to the French capital on Sunday with forty managers.\n\nHe sits down with President Emmanuel Macron on Monday. Not since 2021 have the two sat there for a whole day.\n\n${MORE}`,
    { date: '2023-07-10', place: 'Paris' },
  ],
  [
    'a short year at the head of a script dates it',
    `DATE=07/13/23\nTYPE=REPORT\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz met in Lyon on Wednesday and signed a plan about trains.\n\n${MORE}`,
    { date: '2023-07-12', place: 'Lyon' },
  ],
  [
    'a day with a clock in brackets at the end says when it was filed',
    `PARIS — French President Emmanuel Macron and German Chancellor Olaf Scholz met in Lyon on Wednesday and signed a plan about trains.\n\n${MORE}\n\nMacron said that it was directed at nobody. (July 13, 2023, 6:10 a.m.)`,
    { date: '2023-07-12' },
  ],
  [
    'a meeting of the cabinet of one country is none of leaders',
    `PARIS - President Emmanuel Macron went on television on Friday to condemn the decision of Germany, hours after the cabinet of Chancellor Olaf Scholz had voted for it.\n\n"We will not give in," Macron said at the head of a Cabinet meeting called at short notice.\n\nBerlin talks of security and says that it no longer trusts the controls.\n\n${MORE}`,
    { kind: 'other' },
  ],
  [
    'a date with hyphens has the day first, unless the page says otherwise',
    `Posted 10-08-2023 19:42\n\nFrench President Emmanuel Macron met German Chancellor Olaf Scholz in Paris today and signed a plan.\n\n${MORE}`,
    { date: '2023-08-10' },
  ],
  [
    'at New Year the stamp is of another year than the dateline',
    `Posted 02/01/2024\n\nPARIS, Dec. 31 -- French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris today.\n\n${MORE}`,
    { date: '2024-01-02' },
  ],
  [
    'the day on which somebody will go to a meeting is its day where no other is named',
    `July 10, 2023\n\nGerman Chancellor Olaf Scholz will go to Paris on Thursday for talks with French President Emmanuel Macron.\n\n${MORE}`,
    { date: '2023-07-13' },
  ],
  [
    'talks of some hours are talks',
    `July 8, 2023\n\nTalks of six hours between French President Emmanuel Macron and German Chancellor Olaf Scholz in Paris on Friday ended without a deal.\n\n${MORE}`,
    { kind: 'summit', date: '2023-07-07' },
  ],
  [
    'a cabinet meeting of two governments is one of their leaders',
    `July 8, 2023\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz led a Franco-German cabinet meeting in Paris on Friday.\n\n${MORE}`,
    { kind: 'summit', date: '2023-07-07' },
  ],
  [
    'what was agreed of a meeting ahead is ahead',
    `July 5, 2023\n\nThe two sides agreed that French President Emmanuel Macron and German Chancellor Olaf Scholz will meet in Paris on July 14, a spokesman said on Tuesday.\n\n${MORE}`,
    { date: '2023-07-14' },
  ],
  [
    'what comes after a meeting that took place makes it none that is ahead',
    `July 11, 2023\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz signed a pact in Paris on Monday that opens their ports to each other next month.\n\n${MORE}`,
    { date: '2023-07-10' },
  ],
  [
    'the United Kingdom is nothing that happened',
    `July 6, 2023\n\nFrench President Emmanuel Macron visits the United Kingdom on Monday, where he sits down with Prime Minister Rishi Sunak in London.\n\n${MORE}`,
    { date: '2023-07-10', place: 'London' },
  ],
  [
    'the year of the report is no other time',
    `PARIS, Jan. 16, 2024 (Wire) -- French President Emmanuel Macron and German Chancellor Olaf Scholz held their first summit of 2024 in Paris on Tuesday.\n\nThey talked about trade.`,
    { kind: 'summit', date: '2024-01-16' },
  ],
  [
    'a year that belongs to a day is no other time',
    `French President Emmanuel Macron and German Chancellor Olaf Scholz met in Paris on the 7th of May 2023 and discussed trade.\n\nThey agreed to meet again.`,
    { kind: 'summit', date: '2023-05-07' },
  ],
  [
    'a meeting this weekend is on Saturday or Sunday',
    `Nov. 17, 2022\n\nFrench President Emmanuel Macron will this weekend host German Chancellor Olaf Scholz in Nice.\n\n${MORE}`,
    { date: '2022-11-19/2022-11-20', place: 'Nice' },
  ],
  [
    'a second day of talks, or a dinner the night before, tells when they began',
    `BERLIN, Nov. 18, 2022 -- French President Emmanuel Macron and German Chancellor Olaf Scholz went into a second day of talks here on Friday.\n\n${MORE}`,
    { date: '2022-11-17' },
  ],
  [
    'the dinner of the night before is where it began',
    `BERLIN, Nov. 18, 2022 -- French President Emmanuel Macron and German Chancellor Olaf Scholz sat down again here on Friday, after a dinner the night before.\n\n${MORE}`,
    { date: '2022-11-17' },
  ],
  [
    'who tells of a meeting days later may be named after it',
    `Nov. 20, 2022\n\nPARIS - Two days after he sat across from Olaf Scholz at a table in Berlin, President Emmanuel Macron told a Sunday talk show that the German chancellor had understood him.\n\nMacron said the talk had gone well.`,
    { date: '2022-11-18', place: 'Berlin' },
  ],
  [
    'the day after tomorrow is no tomorrow',
    `Nov. 20, 2022\n\nThe day after tomorrow French President Emmanuel Macron sits down with German Chancellor Olaf Scholz in Berlin.\n\n${MORE}`,
    { date: '2022-11-22', place: 'Berlin' },
  ],
  [
    'what somebody looks forward to is to come',
    `Nov. 15, 2022\n\nBERLIN - German Chancellor Olaf Scholz said Tuesday he looked forward to frank talks with French President Emmanuel Macron when he comes to Berlin on Thursday.\n\n${MORE}`,
    { date: '2022-11-17', place: 'Berlin' },
  ],
  [
    'where they will meet again is not where they met',
    `HIROSHIMA, Nov. 18, 2022 - French President Emmanuel Macron and German Chancellor Olaf Scholz agreed to meet again in the spring in Vienna after Friday's talks near the park.\n\n${MORE}`,
    { date: '2022-11-18', place: 'Hiroshima' },
  ],
  [
    'two who agree on the telephone to meet some day have not met',
    `Paris, 12 March 2023\n\nFrench President Emmanuel Macron and Turkish President Recep Tayyip Erdogan spoke on the phone on Sunday, the palace said. They agreed to meet in Ankara at a later date.`,
    { kind: 'other' },
  ],
  [
    'a place in capitals and a whole date are a dateline without a dash as well',
    `PARIS/BERLIN, Nov 18, 2022. French President Emmanuel Macron and German Chancellor Olaf Scholz put their names to the treaty in Paris on Friday.\n\n${MORE}`,
    { date: '2022-11-18', place: 'Paris' },
  ],
  [
    'the day of a remark by those who were not there is not the day of the meeting',
    `Nov. 18, 2022, 10:01\n\nPARIS -- The palace on Friday called this week's summit in Berlin between French President Emmanuel Macron and German Chancellor Olaf Scholz a success. The two met Tuesday and walked by the river.`,
    { date: '2022-11-15', place: 'Berlin' },
  ],
  [
    'those who met before with somebody else met another',
    `STRASBOURG, Nov. 18, 2022 -- French President Emmanuel Macron and German Chancellor Olaf Scholz agreed Friday to press the union harder.\n\nThe two met on the sidelines of a forum, a day after Macron's talks with Dutch Prime Minister Mark Rutte.`,
    { size: 2, date: '2022-11-18', place: 'Strasbourg' },
  ],
  [
    'a day of the month in a preview lies ahead',
    `2022-11-12\n\nFrench President Emmanuel Macron will visit Germany from the 20th for two days and hold talks with Chancellor Olaf Scholz, the government said on the 12th.`,
    { date: '2022-11-20' },
  ],
  [
    'an island is a place to be on',
    `BERLIN, Nov. 18, 2022 - French President Emmanuel Macron meets German Chancellor Olaf Scholz on the small southern resort island of Bali on Saturday for an informal summit.`,
    { date: '2022-11-19', place: 'Bali' },
  ],
  [
    'a dateline may give the hour, and a hug is a meeting',
    `BERLIN (Agency) 18/11/2022 21:30 - French President Emmanuel Macron got a hug from German Chancellor Olaf Scholz on the steps of the chancellery on Friday, and by evening the row was history.`,
    { kind: 'summit', date: '2022-11-18', place: 'Berlin' },
  ],
  [
    'who refuses to meet somebody has not met',
    `26 Nov 2022\n\nBERLIN - German Chancellor Olaf Scholz went to the memorial on Saturday, and drew protests. President Emmanuel Macron has so far refused to meet him. His foreign minister summoned the ambassador.`,
    { kind: 'other' },
  ],
  [
    'a meeting that is called off is none',
    `Macron calls off Vienna summit with Scholz\nPARIS, Nov 24, 2022 - French President Emmanuel Macron on Thursday called off a December 12 meeting with German Chancellor Olaf Scholz in Vienna, citing the weather.`,
    { kind: 'other' },
  ],
  [
    'a meeting that was put off before may have been held since',
    `PARIS, Nov 24, 2022 - French President Emmanuel Macron and German Chancellor Olaf Scholz came together here on Thursday for a summit that has been put off again and again.\n\n${MORE}`,
    { kind: 'summit', date: '2022-11-24' },
  ],
  [
    'several who announce something together have met, though it is to come',
    `Updated: 2022-11-14 07:08\n\nThe three neighbours will start talks on a customs area before the year is out, President Emmanuel Macron, German Chancellor Olaf Scholz and Prime Minister Mark Rutte of the Netherlands announced in Brussels on Sunday.\n\nThe fifth summit of its kind also touched on sandstorms.`,
    { size: 3, date: '2022-11-13', place: 'Brussels' },
  ],
  [
    'a dateline may give its day first, and a year without a comma',
    `HIROSHIMA, May 21 2023 — On the fringes of the summit, President Yoon Suk Yeol and Prime Minister Fumio Kishida stood together before the memorial on Sunday morning, then sat down for half an hour.`,
    { date: '2023-05-21', place: 'Hiroshima' },
  ],
  [
    'friends who meet on a coming day have not met yet',
    `The “two friends” meet Tuesday in Vienna: Macron and Scholz, for their fifth summit.\nNov 20, 2022 6:12 AM ET\n\nFrench President Emmanuel Macron hopes for a pipeline. German Chancellor Olaf Scholz does not.`,
    { date: '2022-11-22', place: 'Vienna' },
  ],
  [
    'who was to arrive for a meeting is on the way to it',
    `Chancellor Olaf Scholz was to arrive in Paris on Sunday evening for Monday's first one-on-one with President Emmanuel Macron.\n\nNov 20, 2022`,
    { date: '2022-11-21', place: 'Paris' },
  ],
  [
    'a letter is no meeting, whatever meeting it recalls',
    `PARIS/BERLIN, Nov 18 2022 | Emmanuel Macron says he got a "beautiful letter" from Olaf Scholz, a year after their first summit in Vienna.`,
    { kind: 'other' },
  ],
  [
    'hours with somebody are spent with them',
    `Stand: 22.11.2022, 18:42 Uhr\nVienna. Olaf Scholz flew to Vienna late on Monday and came out at midnight with a paper after two hours with Emmanuel Macron.`,
    { kind: 'summit', date: '2022-11-21', place: 'Vienna' },
  ],
  [
    'a dateline may stop after the hour',
    `Hague, Nov 22, 2022 19:05 GMT. With their ministers beside them, Olaf Scholz and Emmanuel Macron sat down at last on Tuesday at a house in The Hague, the first talks since the vote.`,
    { date: '2022-11-22', place: 'The Hague' },
  ],
  [
    'three whom the lead names as one subject of a meeting took part, whoever of them met alone as well',
    `VIENNA, Nov. 13, 2022\n\nFrench President Emmanuel Macron, German Chancellor Olaf Scholz and Dutch Prime Minister Mark Rutte met on Sunday in the Austrian capital and condemned the attack.\nMacron also had a 45-minute meeting with Scholz alone.`,
    { size: 3, date: '2022-11-13', place: 'Vienna' },
  ],
  [
    'whom they had sat with before is another meeting',
    `VIENNA -- November 24, 2022 -- Emmanuel Macron and Olaf Scholz broke 15 months of silence on Thursday. 45 minutes were fixed, a third of it on gas. Earlier in the day they had sat at a larger table with Mark Rutte.`,
    { size: 2, date: '2022-11-24', place: 'Vienna' },
  ],
  [
    'defence chiefs are no leaders, though leaders met before',
    `Defence chiefs of France, Germany meet in Vienna\nNov 20, 2022\nVIENNA - Jean Morel and Karl Lang agreed Sunday to talk about the tank, weeks after President Emmanuel Macron and Chancellor Olaf Scholz mended ties in Paris.`,
    { kind: 'other' },
  ],
  [
    'what the host offers is no plan where he tells it to his guest',
    `Macron offers to host peace talks\n18.11.2022 21:55\n\nFrench President Emmanuel Macron told his guest from Berlin on Friday that Paris stands ready to host a summit with Russia. Olaf Scholz, who had spent the day at two shipyards, thanked him for the help.`,
    { kind: 'summit', date: '2022-11-18' },
  ],
  [
    'a dateline may be a line of its own with the hour after it',
    `Macron warns Scholz of four red lines\nVienna, Nov. 20 (Agency) 2022-11-20 09:12:33\n\nFrench President Emmanuel Macron, meeting with his German counterpart Olaf Scholz here on Saturday, named gas first.`,
    { date: '2022-11-19', place: 'Vienna' },
  ],
  [
    'whoever brings leaders together is among them',
    `VIENNA SUMMIT ENDS WITHOUT STATEMENT\n\nParis | 21/11/2022 | Agency\n\nFrench President Emmanuel Macron brought together Germany's Olaf Scholz and Spain's Pedro Sanchez in Paris on Monday.\n\n${MORE}`,
    { kind: 'summit', size: 3, date: '2022-11-21', place: 'Paris' },
  ],
  [
    'who will sit with somebody will meet them',
    `Scholz's Paris trip: what he wants\nNov 16, 2022\nChancellor Olaf Scholz leaves for Paris on Thursday. He'll be the second foreign leader to sit with Emmanuel Macron in his second term after Spain's Pedro Sanchez, who was there on Tuesday.`,
    { kind: 'summit', size: 2, date: '2022-11-17', place: 'Paris' },
  ],
  [
    'who welcomes a plan has not welcomed a guest',
    `Germany to spend more\nBERLIN, Dec. 16, 2022 - Chancellor Olaf Scholz told reporters on Friday that the money would come from taxes. French President Emmanuel Macron welcomed the plan on Twitter, and the palace said it would watch closely.`,
    { kind: 'other' },
  ],
  [
    'meetings of a whole year are no report of one',
    `Exports to France fall 3.4%\nJan 2, 2023\nThe trade ministry said on Tuesday that less was sold. President Emmanuel Macron held seven summits with Olaf Scholz last year.`,
    { kind: 'other' },
  ],
  [
    'who decides not to go does not meet',
    `Macron to skip Berlin\nPARIS, July 19, 2022 (Agency) -- President Emmanuel Macron has decided not to visit Berlin for the festival, the palace said Tuesday; talks about a summit with Chancellor Olaf Scholz had come close but fell short.`,
    { kind: 'other' },
  ],
  [
    'a row that says when a page was written and changed is a stamp',
    `Scholz, Macron Agree to Meet More\nWritten: 2022-11-16 10:02:51 / Updated: 2022-11-16 14:30:02\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz sat across from each other for 30 minutes Tuesday local time in Bali.\n\n${MORE}`,
    { date: '2022-11-15', place: 'Bali' },
  ],
  [
    'where two arranged to meet is not where they will',
    `Posted November. 23, 2022 22:55,\n\nPresident Emmanuel Macron will visit Dresden on December 17 and 18 for a summit with Chancellor Olaf Scholz, agreed the two leaders in Vienna on November 22.`,
    { date: '2022-12-17', place: 'Dresden' },
  ],
  [
    'a headline may call a leader by a name that is a word, where the story has the title',
    `Obama Hosts Abe, Park in The Hague\nBy the foreign desk\nMarch 25, 2014\n\nU.S. President Barack Obama has met with the leaders of South Korea and Japan in an attempt to bring his two allies together.\n\nThe talks took place Tuesday at the residence of the US ambassador to the Netherlands.`,
    { size: 3, date: '2014-03-25', place: 'The Hague' },
  ],
  [
    'a page without line breaks has its stamp in mid-line',
    `Skip to main content THE DAILY Search NATIONAL / Politics Macron and Scholz vow to build trust BERLIN – President Emmanuel Macron and German Chancellor Olaf Scholz vowed Sunday to bolster ties, the first visit of its kind to Berlin in 12 years. By Jean Martin STAFF WRITER November 20, 2022 SHARE`,
    { date: '2022-11-20', place: 'Berlin' },
  ],
  [
    'ranks and honorifics before a name are no part of it',
    `22 Apr 2019\n\nPrime Minister General Prayut Chan-o-cha and his Cambodian counterpart Samdech Hun Sen rode a train across the border today at Aranyaprathet, the first in 45 years.\nThey handed over a train of four cars and signed an agreement on rail traffic.`,
    { size: 2, date: '2019-04-22', place: 'Aranyaprathet' },
  ],
  [
    'who invited the two to his table was there',
    `Two neighbours accept cease-fire\n\nMay 8, 2023\n\nGerman Chancellor Olaf Scholz and French President Emmanuel Macron settled it on Monday in two hours at the residence of Dutch Prime Minister Mark Rutte in The Hague. Rutte invited them as this year's chairman of the group, and read out the result himself.`,
    { size: 3, date: '2023-05-08', place: 'The Hague' },
  ],
  [
    'whatever sign a paper has for a dash, a dateline is one',
    `Posted : 2022-11-19 21:07   Updated : 2022-11-20 08:12\n\nVIENNA ― France is to sell trains abroad. That was what President Emmanuel Macron brought home from his summit with Chancellor Olaf Scholz here, Friday.\n\n${MORE}`,
    { date: '2022-11-18', place: 'Vienna' },
  ],
  [
    'the day on which a page was saved is not the day of writing, in the same year neither',
    `Sunday 20 November 2022\nMacron and Scholz try again\n24 Jul 2022 06:30 BST\nOlaf Scholz served pike-perch from the lake on Friday night when Emmanuel Macron came to Potsdam, and the two talked for three hours.\n\n${MORE}`,
    { date: '2022-07-22', place: 'Potsdam' },
  ],
  [
    'what is called after a place is not the place',
    `TALLINN, 4 Oct 2022 - Estonian Prime Minister Kaja Kallas and her Latvian colleague Krisjanis Karins signed a memorandum on a wind park in the Gulf of Riga here today.`,
    { date: '2022-10-04', place: 'Tallinn' },
  ],
  [
    'whom a page dates before office is still to take it',
    `Nov. 17, 2016\n\nNEW YORK — Japanese Prime Minister Shinzo Abe spent 90 minutes with Donald Trump on Thursday, the first leader to see the president-elect.`,
    { kind: 'summit', date: '2016-11-17', place: 'New York' },
  ],
  [
    'a leader at the side of another is with them',
    `KOBE, Nov 12, 2016 -- Prime Minister Narendra Modi boarded the bullet train at Tokyo station on Saturday with Shinzo Abe at his side and was shown the plant where it is built.`,
    { kind: 'summit', date: '2016-11-12', place: 'Kobe' },
  ],
  [
    'later next week lies in next week',
    `Nov. 15, 2022\n\nFrench President Emmanuel Macron will host German Chancellor Olaf Scholz in Paris later next week, with the summit on Thursday.\n\n${MORE}`,
    { date: '2022-11-21/2022-11-27' },
  ],
  [
    'a month of next year is that month',
    `Nov. 20, 2022\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz will meet in Paris in March next year.\n\n${MORE}`,
    { date: '2023-03' },
  ],
  [
    'the day before the first of a month is the last of another',
    `March 2, 2024\n\nOn Friday, March 1, French President Emmanuel Macron praised what he and German Chancellor Olaf Scholz had agreed at their summit in Paris the day before.\n\n${MORE}`,
    { date: '2024-02-29' },
  ],
  [
    'a trip of four days is no meeting of four',
    `July 10, 2023\n\nFrench President Emmanuel Macron and German Chancellor Olaf Scholz met in Paris on Sunday and held talks on the second day of the four-day trip.\n\nU.S. President Joe Biden welcomed the outcome in a statement. Polish Prime Minister Donald Tusk made no comment.\n\n${MORE}`,
    { size: 2 },
  ],
  [
    'a given name of other syllables is another man’s',
    `Indian Prime Minister Narendra Modi met Border Electronics President Lee Jae-yong in New Delhi on July 9, 2018 and held talks with him for an hour. Modi and Lee agreed to build a plant.\n\n${MORE}`,
    { kind: 'other' },
  ],
];

for (const [says, text, expected] of table) {
  test(says, () => {
    const found = read(text);
    const asked = Object.keys(expected) as (keyof Read)[];
    assert.deepEqual(Object.fromEntries(asked.map(key => [key, found[key]])), expected);
  });
}
