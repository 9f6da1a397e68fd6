import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Short pages as senders hand them over: wrapped, hyphenated, in capitals, with marks of other formats left in, with furniture, labels and
 * times between the lines. Written and labelled before any rule for them; the words are ours, the events are real.
 */
const PAGES: readonly Lead[] = [
  [
    'wrapped at 36 columns, no blank lines',
    '1994-10-27',
    [
      'Jordan and Israel signed a peace',
      'treaty in the Arava desert on',
      'Wednesday, ending 46 years of war.',
      'King Hussein met Prime Minister',
      'Yitzhak Rabin before the ceremony.',
      'Syria condemned the treaty.',
    ].join('\n'),
    'JOR SIGNS treaty; ISR SIGNS treaty; Hussein MEETS Rabin; SYR CRITICIZES treaty',
  ],
  [
    'words cut at line ends',
    '1983-10-26',
    [
      'The United States invaded Grenada at dawn on Tues-',
      'day. Britain, whose gov-',
      'ernment had not been told, criti-',
      'cized the United States, and Nicaragua con-',
      'demned the United States as an aggressor.',
    ].join('\n'),
    'USA ATTACKS GRD on 1983-10-25; GBR CRITICIZES USA; NIC CRITICIZES USA',
  ],
  [
    'soft hyphens and zero-width marks',
    '2018-05-15',
    'Turk\u00adey ex\u00adpelled the Is\u00adraeli am\u00adbas\u00adsador on Tues\u00adday. Is\u200brael sum\u200bmoned the Tur\u200bkish con\u200bsul in reply.',
    'TUR EXPELS ISR on 2018-05-15; ISR CRITICIZES TUR',
  ],
  [
    'entities left in',
    '2011-11-29',
    'Britain&#8217;s foreign secretary, William Hague, condemned Iran&nbsp;after crowds stormed the embassy. &ldquo;Iran must act,&rdquo; he said. Norway &amp; Sweden accused Iran&#39;s police of standing by.',
    'Hague CRITICIZES IRN; NOR ACCUSES IRN; SWE ACCUSES IRN; ?Hague REQUESTS IRN',
  ],
  [
    'tags left in',
    '2016-11-25',
    '<p><b>OSLO</b> &mdash; <a href="/t/no.html">Norway</a> and <a href="/t/cn.html">China</a> restored diplomatic relations on Monday.</p><p>Foreign Minister <strong>B&oslash;rge Brende</strong> met <em>Wang Yi</em> in Beijing.<br/>China urged Norway to respect its interests.</p>',
    'NOR RECOGNIZES CHN; Brende MEETS Wang; CHN REQUESTS NOR',
  ],
  [
    'marks of Markdown left in',
    '2020-09-16',
    [
      '## Accords at the White House',
      '',
      '> **Bahrain** and **Israel** signed a declaration in Washington on Tuesday.',
      '',
      '* [Iran](https://example.org/iran) condemned _Bahrain_.',
      '* **Turkey** accused [Bahrain](https://example.org/bahrain) of betrayal.',
    ].join('\n'),
    'BHR SIGNS declaration; ISR SIGNS declaration; IRN CRITICIZES BHR; TUR ACCUSES BHR',
  ],
  [
    'quoted as an answer by mail',
    '1998-08-21',
    [
      '> The United States bombed a factory in Sudan on Thursday',
      '> night. Sudan recalled its ambassador from Washington the',
      '> next day.',
      '>',
      '> Russia condemned the United States.',
    ].join('\n'),
    'USA ATTACKS SDN; SDN CUTS_TIES_WITH USA; RUS CRITICIZES USA',
  ],
  [
    'every line double-spaced',
    '1979-03-27',
    [
      'Egypt and Israel signed a peace treaty in Washington',
      '',
      'on Monday. President Jimmy Carter met Anwar Sadat and',
      '',
      'Menachem Begin before the ceremony. Libya and Iraq',
      '',
      'condemned Egypt.',
    ].join('\n'),
    'EGY SIGNS treaty; ISR SIGNS treaty; Carter MEETS Sadat; Carter MEETS Begin; ?Sadat MEETS Begin; LBY CRITICIZES EGY; IRQ CRITICIZES EGY',
  ],
  [
    'a page number inside a sentence',
    '1972-05-27',
    [
      'MOSCOW, May 26 - President Richard Nixon and Leonid Brezhnev',
      '',
      '- 2 -',
      '',
      'signed a treaty on missile defences on Friday. China criticized the Soviet Union.',
    ].join('\n'),
    'Nixon SIGNS treaty; Brezhnev SIGNS treaty; CHN CRITICIZES SUN',
  ],
  [
    'footnote marks',
    '2008-02-20',
    'Serbia recalled its ambassador from Washington.[1] Germany recognized Kosovo on Wednesday,[2][3] and Russia warned Kosovo[4] against joining the United Nations.',
    'SRB CUTS_TIES_WITH USA; DEU RECOGNIZES XKX on 2008-02-20; RUS WARNS XKX',
  ],
  [
    'addresses in the lines',
    '2012-09-08',
    'Canada closed its embassy in Tehran on Friday (https://www.courier.example/world/2012/canada-iran.html?ref=home). Canada also expelled all Iranian diplomats. Iran condemned Canada. More: www.courier.example/canada or desk@courier.example',
    'CAN CUTS_TIES_WITH IRN on 2012-09-07; CAN EXPELS IRN; IRN CRITICIZES CAN',
  ],
  [
    'honours before names',
    '1981-02-14',
    'H.E. Mr. Agha Shahi, Foreign Minister of Pakistan, met His Excellency Dr. Kurt Waldheim, Secretary-General of the United Nations. Later Shri P. V. Narasimha Rao, Minister of External Affairs of India, met H.E. Agha Shahi in New Delhi.',
    'Shahi MEETS Waldheim; Rao MEETS Shahi; ?Shahi VISITS IND',
  ],
  [
    'comrades',
    '1971-09-20',
    'Comrade Leonid Brezhnev, General Secretary of the Central Committee of the CPSU, arrived in Belgrade on Wednesday. Comrade Brezhnev met Comrade Josip Broz Tito, President of Yugoslavia.',
    'Brezhnev VISITS YUG; Brezhnev MEETS Tito',
  ],
  [
    'surnames in capitals',
    '2007-12-11',
    'President Nicolas SARKOZY received Muammar KADHAFI in Paris on Monday. The two signed a contract for Airbus jets. Foreign Minister Bernard KOUCHNER accused Libya of abuses.',
    'Sarkozy MEETS Gaddafi|Kadhafi; ?Gaddafi|Kadhafi VISITS FRA; Sarkozy SIGNS contract; Gaddafi|Kadhafi SIGNS contract; Kouchner ACCUSES LBY',
  ],
  [
    'articles left out in translation',
    '2015-11-26',
    'Minister of Foreign Affairs of Russian Federation Sergey Lavrov cancelled visit to Turkey. Russian side condemned downing of aircraft by Turkish side. Sides did not hold talks. Embassy of Russian Federation demanded apology from Turkey.',
    'Lavrov VISITS TUR CANCELLED; RUS CRITICIZES TUR; RUS REQUESTS TUR; ?TUR ATTACKS RUS; ?RUS MEETS TUR; ?RUS NEGOTIATES TUR',
  ],
  [
    'a wire in capitals with a time stamp',
    '1990-08-06',
    [
      'URGENT 1642GMT',
      'UNITED NATIONS, AUG 6 - THE SECURITY COUNCIL IMPOSED A TRADE EMBARGO ON IRAQ ON',
      'MONDAY. CUBA AND YEMEN ABSTAINED. TURKEY CLOSED THE IRAQI PIPELINE. JORDAN CALLED',
      'ON IRAQ TO WITHDRAW FROM KUWAIT.',
      'MORE',
    ].join('\n'),
    'Security_Council SANCTIONS IRQ on 1990-08-06; JOR REQUESTS IRQ; ?TUR SANCTIONS IRQ',
  ],
  [
    'a live page',
    '2022-02-24',
    [
      '05:40 GMT – Russia attacked Ukraine from three sides on Thursday morning.',
      '07:15 GMT',
      'Lithuania declared a state of emergency. Poland condemned Russia.',
      '[9.30am] Germany and Moldova accused Russia of breaking international law.',
      'LIVE UPDATES | Refresh',
    ].join('\n'),
    'RUS ATTACKS UKR on 2022-02-24; POL CRITICIZES RUS; DEU ACCUSES RUS; MDA ACCUSES RUS',
  ],
  [
    'captions, credits and buttons between the lines',
    '2003-03-21',
    [
      'France condemned the United States on Thursday for going to war.',
      'Protesters on the Place de la Concorde. Photo: A. Martin',
      'Germany criticized Britain.',
      'ADVERTISEMENT',
      'Turkey opened its airspace to American jets.',
      'Share this article: Facebook | Twitter',
      '© 2003 The Evening Courier. All rights reserved.',
    ].join('\n'),
    'FRA CRITICIZES USA on 2003-03-20; DEU CRITICIZES GBR; ?TUR AIDS USA; ?TUR COOPERATES_WITH USA',
  ],
  [
    'numbered paragraphs of a communique',
    '1976-01-30',
    [
      '1. The Foreign Minister of Romania paid an official visit to Iceland from 27 to 29 January 1976.',
      '2. The two sides condemned South Africa for its invasion of Angola.',
      '(a) Romania invited Iceland to take part in the trade fair at Bucharest.',
      '(b) Iceland will supply Romania with fish meal.',
    ].join('\n'),
    'ROU VISITS ISL; ROU CRITICIZES ZAF; ISL CRITICIZES ZAF; ?ZAF ATTACKS AGO; ?ROU REQUESTS ISL; ISL SUPPLIES ROU PLANNED',
  ],
  [
    'names of the 1960s',
    '1965-02-25',
    'CAIRO, Feb. 24 (Agency) -- Herr Walter Ulbricht of the G.D.R. arrived in Cairo to-day at the invitation of President Nasser of the U.A.R. Bonn threatened to cut off aid to the U.A.R. Mr. Gromyko of the U.S.S.R. and Premier Chou En-lai of China congratulated Mr. Nasser.',
    'Ulbricht VISITS EGY; DEU THREATENS EGY; Gromyko SUPPORTS Nasser; Chou|Zhou SUPPORTS Nasser; ?Nasser REQUESTS Ulbricht',
  ],
  [
    'no full stops at the ends of lines',
    '2017-06-06',
    [
      'Qatar: what we know',
      '• Saudi Arabia cut diplomatic ties with Qatar on Monday',
      '• Egypt closed its airspace to Qatar',
      '• Kuwait offered to mediate between Qatar and Saudi Arabia',
      '• Iran sent five planes of food to Qatar',
    ].join('\n'),
    'SAU CUTS_TIES_WITH QAT on 2017-06-05; EGY CUTS_TIES_WITH QAT; KWT MEDIATES QAT PROPOSED; KWT MEDIATES SAU PROPOSED; ?IRN AIDS QAT; ?IRN SUPPLIES QAT',
  ],
  [
    'no blank behind full stops',
    '1956-11-01',
    'Britain and France bombed Egypt on Wednesday.Egypt broke off diplomatic relations with Britain.India condemned France.',
    'GBR ATTACKS EGY; FRA ATTACKS EGY; EGY CUTS_TIES_WITH GBR; IND CRITICIZES FRA',
  ],
  [
    'a talk with labels',
    '1986-10-13',
    [
      'QUESTION: Mr. Secretary, will there be a summit?',
      'SECRETARY SHULTZ: President Reagan met General Secretary Gorbachev in Reykjavik for ten hours.',
      'Q. And the Soviet side?',
      'A. The Soviet Union rejected our proposal on testing.',
    ].join('\n'),
    'Reagan MEETS Gorbachev; SUN REJECTS proposal; ?SUN REJECTS USA',
  ],
  [
    'two articles on one page',
    '1995-07-12',
    [
      'WORLD IN BRIEF',
      '',
      'Hanoi',
      'The United States restored diplomatic relations with Vietnam on Tuesday.',
      '',
      '* * *',
      '',
      'Lima',
      'Peru accused Ecuador of laying mines. Ecuador rejected the accusation.',
    ].join('\n'),
    'USA RECOGNIZES VNM on 1995-07-11; PER ACCUSES ECU; ?ECU REJECTS PER',
  ],
  [
    'angle quotes, long dashes and ligatures',
    '2009-01-07',
    'Russia halted gas supplies to Ukraine on Wednesday ― «until debts are paid», said Gazprom. Bulgaria criticized Russia –– and Slovakia’s ﬁnance ofﬁcials accused Ukraine of theft.',
    'RUS SUPPLIES UKR SUSPENDED; BGR CRITICIZES RUS; SVK ACCUSES UKR',
  ],
  [
    'a table of figures below the text',
    '2014-03-18',
    [
      'Canada imposed sanctions on seven Russian officials on Monday. Japan suspended talks with Russia on visas.',
      '',
      'Country   Exports   Imports',
      'Russia    12.4      9.1',
      'Ukraine   3.3       2.0',
      'Canada    1.2       0.9',
    ].join('\n'),
    'CAN SANCTIONS RUS; JPN NEGOTIATES RUS SUSPENDED',
  ],
];

/** Pages in the same forms that are not about diplomacy and must give nothing. */
const OFF_TOPIC: readonly Lead[] = [
  [
    'sport, wrapped',
    '2018-07-16',
    [
      'France beat Croatia 4-2 in Moscow on',
      'Sunday to win the World Cup. Croatia',
      'attacked from the start but France',
      'struck first.',
    ].join('\n'),
    '',
  ],
  [
    'sport in capitals',
    '1986-06-23',
    'MEXICO CITY, JUNE 22 - ARGENTINA BEAT ENGLAND 2-1 ON SUNDAY. ENGLAND ACCUSED THE REFEREE OF MISSING A HAND BALL. ARGENTINA WILL MEET BELGIUM IN THE SEMIFINALS.',
    '',
  ],
  [
    'transfers in bullets',
    '2021-08-31',
    [
      '• Brazil winger Antony is close to joining Ajax',
      '• Portugal captain Ronaldo has signed a two-year deal',
      '• Germany striker Werner rejects Italy move',
    ].join('\n'),
    '',
  ],
  [
    'a recipe with tags',
    '2019-04-02',
    '<h2>Turkey with Brazil nuts</h2><p>Serve the turkey with Swiss chard &amp; French beans.</p><ul><li>2&nbsp;cups of Greek yoghurt</li><li>a pinch of Iranian saffron</li></ul>',
    '',
  ],
  [
    'company results',
    '2010-02-11',
    [
      '# Results for the year',
      '',
      '- **Nestlé** raised sales in China by 12%',
      '- Sales in Russia fell',
      '- The board agreed on a dividend of CHF 1.60',
    ].join('\n'),
    '',
  ],
  [
    'weather, double-spaced',
    '1999-12-27',
    [
      'A storm struck France and Germany on Sunday and',
      '',
      'moved on to Austria. Snow is expected to hit',
      '',
      'Poland on Tuesday.',
    ].join('\n'),
    '',
  ],
  [
    'a concert review',
    '1987-11-03',
    [
      'LONDON (Agency) — The Vienna Philharmonic played in London last night.',
      '',
      'ADVERTISEMENT',
      '',
      'Russia’s Evgeny Kissin attacked the Prokofiev with force, and Britain’s critics surrendered.',
    ].join('\n'),
    '',
  ],
  [
    'a travel guide',
    '2016-05-01',
    [
      '1. Cross from Georgia to Armenia by train.',
      '2. Visit Iran in spring; Iran welcomes guests with tea.',
      '3. Turkey offers beaches, Cyprus offers wine.',
    ].join('\n'),
    '',
  ],
  [
    'verse, one line each',
    '1938-01-01',
    [
      'O Spain, thy hills in ember light',
      'Remember Rome, remember Greece,',
      'And Turkey sleeping through the night,',
      'And China dreaming of the peace',
    ].join('\n'),
    '',
  ],
  [
    'a table of medals',
    '2012-08-12',
    ['Country\tGold\tSilver', 'United States\t46\t29', 'China\t38\t27', 'Great Britain\t29\t17', 'Russia\t24\t26'].join(
      '\n',
    ),
    '',
  ],
  [
    'labels of a radio quiz',
    '2004-03-03',
    [
      'QUIZMASTER: Which country borders both Chile and Brazil?',
      'ANNA: Is it Peru?',
      'QUIZMASTER: Peru does not border Chile in the east. Bolivia does.',
      'BEN: Argentina too.',
    ].join('\n'),
    '',
  ],
  [
    'chess with times',
    '1972-09-02',
    [
      '14:05 GMT – Fischer of the United States attacks on the king side.',
      '14:40 GMT – Spassky of the Soviet Union offers a draw; Fischer rejects the offer.',
    ].join('\n'),
    '',
  ],
  [
    'furniture alone',
    '2020-01-01',
    [
      'Home > World > Europe',
      'Russia | Ukraine | Iran | China',
      'Share on Facebook',
      'Most read: UK, US, France',
      'Tags: NATO, Russia, Germany',
      '© Agency',
    ].join('\n'),
    '',
  ],
  [
    'a menu of headlines on sport with links',
    '2019-10-27',
    [
      '* [England beat New Zealand](https://example.org/1)',
      '* [South Africa meet Wales today](https://example.org/2)',
      '* [Japan thank fans](https://example.org/3)',
    ].join('\n'),
    '',
  ],
  [
    'history of a word, with footnotes',
    '2001-06-06',
    'The word came from Persia to Greece[1] and from Greece to Rome.[2] Spain took it from Italy,[3] and England borrowed it from France.',
    '',
  ],
];

export const PAGE_FORM_LEADS: readonly Lead[] = [...PAGES, ...OFF_TOPIC];

export const MISSED_PAGE_FORMS: readonly MissedLead[] = [];
