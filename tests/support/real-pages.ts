/**
 * Pages in the forms in which news really comes, in our own words, each with the few claims that any careful reader demands by the codebook.
 * Ends are ISO codes of countries or words of a name; both are looked up among the entities found.
 */

/** `cause` marks a claim that is not read yet, with the reason: such a row is an expected failure, and turns red once it passes. */
export interface DemandedClaim {
  source: string;
  type: string;
  target: string;
  status?: string;
  polarity?: string;
  saidBy?: string | null;
  day?: string;
  cause?: string;
}

export interface RealPage {
  claim: string;
  publishedAt: string;
  /** How the text reaches extraction: as a sender's JSON has it, or through intake as a file of this name. */
  as: 'json' | `${string}.${'txt' | 'md' | 'html'}`;
  text: string;
  demanded: DemandedClaim[];
  /** Types that must not come out of this page between any two ends. */
  forbidden?: string[];
}

export const REAL_PAGES: RealPage[] = [
  {
    claim: 'agency copy in capitals with hard wraps',
    publishedAt: '1985-01-08',
    as: 'json',
    text: [
      'GENEVA, JAN. 7 - U.S. SECRETARY OF STATE GEORGE SHULTZ AND SOVIET FOREIGN',
      'MINISTER ANDREI GROMYKO MET FOR SIX HOURS ON MONDAY TO LOOK FOR A WAY BACK TO',
      'TALKS ON NUCLEAR ARMS.',
      '',
      'A SOVIET SPOKESMAN SAID THE TWO WOULD MEET AGAIN ON TUESDAY.',
    ].join('\n'),
    demanded: [
      { source: 'Shultz', type: 'MEETS', target: 'Gromyko' },
      { source: 'Shultz', type: 'HOLDS_OFFICE', target: 'USA' },
      { source: 'Gromyko', type: 'HOLDS_OFFICE', target: 'SUN' },
    ],
  },
  {
    claim: 'agency copy in capitals, through intake, with slug and end mark',
    publishedAt: '1987-03-14',
    as: 'wire-1987-03-14.txt',
    text: [
      'ZCZC',
      'AM-VIENNA EXPULSIONS',
      '',
      'VIENNA, MARCH 13 - CZECHOSLOVAKIA EXPELLED TWO AUSTRIAN DIPLOMATS ON FRIDAY,',
      'FOUR DAYS AFTER AUSTRIA HAD ACCUSED A CZECHOSLOVAK ATTACHE OF SPYING.',
      '',
      'AUSTRIA SUMMONED THE CZECHOSLOVAK AMBASSADOR TO PROTEST.',
      '',
      'NNNN',
    ].join('\n'),
    demanded: [
      { source: 'CSK', type: 'EXPELS', target: 'AUT', day: '1987-03-13' },
      { source: 'AUT', type: 'CRITICIZES', target: 'CSK' },
    ],
  },
  {
    claim: 'names of the 1980s in hard-wrapped newspaper style',
    publishedAt: '1989-06-13',
    as: 'json',
    text: [
      'BONN, June 12 - Mikhail S. Gorbachev, the Soviet leader, arrived in Bonn on',
      'Monday for a four-day visit to West Germany, his first since he came to power.',
      '',
      'While he talked with Chancellor Helmut Kohl, the Soviet Foreign Minister,',
      'Eduard A. Shevardnadze, met his West German counterpart, Hans-Dietrich',
      'Genscher, to prepare a joint declaration.',
    ].join('\n'),
    demanded: [
      { source: 'Gorbachev', type: 'VISITS', target: 'DEU' },
      {
        source: 'Gorbachev',
        type: 'MEETS',
        target: 'Kohl',
      },
      { source: 'Shevardnadze', type: 'MEETS', target: 'Genscher' },
      { source: 'Genscher', type: 'HOLDS_OFFICE', target: 'DEU' },
    ],
  },
  {
    claim: 'a treaty of the 1980s with both superpowers in one clause',
    publishedAt: '1987-12-09',
    as: 'json',
    text: 'WASHINGTON - President Ronald Reagan and the Soviet leader, Mikhail Gorbachev, signed a treaty on Tuesday that bans a whole class of nuclear missiles. Mr. Shultz and Mr. Shevardnadze had settled the last details in Geneva in November. The Soviet Union will also withdraw 300 missiles from Czechoslovakia and East Germany.',
    demanded: [
      { source: 'Reagan', type: 'SIGNS', target: 'treaty', day: '1987-12-08' },
      { source: 'Gorbachev', type: 'SIGNS', target: 'treaty', day: '1987-12-08' },
    ],
  },
  {
    claim: 'a briefing with speaker labels',
    publishedAt: '2022-11-18',
    as: 'json',
    text: [
      'MR. HALE: Good afternoon, everyone. A few words at the top. The United States condemns the launch of a ballistic missile by North Korea this morning. We urge Pyongyang to return to talks.',
      '',
      'QUESTION: Thank you. Is the United States going to sanction Belarus, or will it wait for the Europeans?',
      '',
      'MR. HALE: I have nothing to announce on that. Secretary Blinken met South Korean Foreign Minister Park Jin in Bangkok yesterday.',
    ].join('\n'),
    demanded: [
      { source: 'USA', type: 'CRITICIZES', target: 'PRK' },
      {
        source: 'USA',
        type: 'REQUESTS',
        target: 'PRK',
        cause: 'that a spokesman without a named state speaks for the one he cites as his own is not inferred',
      },
      { source: 'Blinken', type: 'MEETS', target: 'Park Jin', day: '2022-11-17' },
    ],
    forbidden: ['SANCTIONS'],
  },
  {
    claim: 'a transcript in the first person',
    publishedAt: '2023-05-04',
    as: 'json',
    text: [
      'FOREIGN MINISTER DMYTRO KULEBA OF UKRAINE: Thank you. So far we have received 31 tanks from the United States, and Poland has delivered ten fighter jets to us.',
      '',
      'Q: Minister, and what about Germany?',
      '',
      'FOREIGN MINISTER KULEBA: We thank Germany. We ask Berlin to send more air defence systems.',
    ].join('\n'),
    demanded: [
      { source: 'USA', type: 'SUPPLIES', target: 'UKR', saidBy: 'Kuleba' },
      { source: 'POL', type: 'SUPPLIES', target: 'UKR', saidBy: 'Kuleba' },
      { source: 'Kuleba', type: 'HOLDS_OFFICE', target: 'UKR' },
    ],
  },
  {
    claim: 'an American read-out of a call',
    publishedAt: '2023-03-22',
    as: 'json',
    text: 'Secretary of State Antony J. Blinken spoke today with Indian External Affairs Minister S. Jaishankar. The Secretary and the Minister discussed the meeting of the Group of Twenty. The Secretary thanked the Minister for India’s help in bringing students out of Sudan.',
    demanded: [
      { source: 'Blinken', type: 'MEETS', target: 'Jaishankar', day: '2023-03-22' },
      {
        source: 'Blinken',
        type: 'SUPPORTS',
        target: 'Jaishankar',
      },
      { source: 'Jaishankar', type: 'HOLDS_OFFICE', target: 'IND' },
    ],
  },
  {
    claim: 'a read-out that names the president by office only',
    publishedAt: '2014-03-21',
    as: 'json',
    text: 'The President spoke by phone today with Chancellor Angela Merkel of Germany. President Obama and the Chancellor agreed that observers should go to eastern Ukraine. The President invited Chancellor Merkel to visit Washington in May.',
    demanded: [
      {
        source: 'Obama',
        type: 'MEETS',
        target: 'Merkel',
        day: '2014-03-21',
        cause: 'a president named only in the next sentence is not looked for ahead',
      },
      { source: 'Merkel', type: 'HOLDS_OFFICE', target: 'DEU' },
      {
        source: 'Merkel',
        type: 'VISITS',
        target: 'USA',
        status: 'PROPOSED',
        cause: 'an invitation to visit is read as a request alone',
      },
    ],
  },
  {
    claim: 'a Russian read-out in translated English',
    publishedAt: '2023-03-29',
    as: 'json',
    text: 'On March 29, Minister of Foreign Affairs of the Russian Federation Sergey Lavrov held talks in Moscow with Minister of Foreign Affairs of the Islamic Republic of Iran Hossein Amir-Abdollahian, who was in the Russian Federation on a working visit. The parties exchanged opinions on a number of topical questions of the bilateral agenda.',
    demanded: [
      { source: 'Lavrov', type: 'MEETS', target: 'Amir-Abdollahian', day: '2023-03-29' },
      { source: 'Amir-Abdollahian', type: 'VISITS', target: 'RUS' },
      { source: 'Lavrov', type: 'HOLDS_OFFICE', target: 'RUS' },
      { source: 'Amir-Abdollahian', type: 'HOLDS_OFFICE', target: 'IRN' },
    ],
  },
  {
    claim: 'a Chinese read-out in translated English',
    publishedAt: '2022-05-12',
    as: 'json',
    text: 'On 11 May 2022, State Councilor and Foreign Minister Wang Yi had a phone conversation with Pakistani Foreign Minister Bilawal Bhutto Zardari. Wang Yi said that China firmly supports Pakistan in safeguarding its sovereignty. Bilawal Bhutto said that Pakistan strongly condemns the attack on the Chinese teachers in Karachi.',
    demanded: [
      { source: 'Wang Yi', type: 'MEETS', target: 'Bilawal', day: '2022-05-11' },
      { source: 'CHN', type: 'SUPPORTS', target: 'PAK', saidBy: 'Wang Yi' },
      { source: 'Bilawal', type: 'HOLDS_OFFICE', target: 'PAK' },
    ],
  },
  {
    claim: 'a joint communiqué of numbered paragraphs',
    publishedAt: '1984-05-06',
    as: 'json',
    text: [
      '1. At the invitation of the Government of the Kingdom of Norway, the Minister of Foreign Affairs of the Polish People’s Republic, Stefan Olszowski, paid an official visit to Norway from 3 to 5 May 1984.',
      '',
      '2. During the visit Mr. Olszowski held talks with the Norwegian Minister of Foreign Affairs, Svenn Stray.',
      '',
      '3. The two sides signed an Agreement on Economic Cooperation.',
      '',
      '4. The two sides agreed to hold consultations once a year.',
    ].join('\n'),
    demanded: [
      { source: 'Olszowski', type: 'VISITS', target: 'NOR' },
      { source: 'Olszowski', type: 'MEETS', target: 'Stray' },
      { source: 'POL', type: 'SIGNS', target: 'Agreement on Economic Cooperation' },
      { source: 'NOR', type: 'SIGNS', target: 'Agreement on Economic Cooperation' },
    ],
  },
  {
    claim: 'a joint statement of "the two leaders"',
    publishedAt: '2023-03-17',
    as: 'json',
    text: 'Prime Minister Kishida Fumio of Japan and President Yoon Suk Yeol of the Republic of Korea met in Tokyo on March 16. The two leaders agreed to resume mutual visits. Japan will lift its export controls on materials for semiconductors, and the Republic of Korea will withdraw its complaint at the World Trade Organization.',
    demanded: [
      { source: 'Kishida', type: 'MEETS', target: 'Yoon', day: '2023-03-16' },
      { source: 'Kishida', type: 'AGREES_WITH', target: 'Yoon' },
      { source: 'Kishida', type: 'HOLDS_OFFICE', target: 'JPN' },
      { source: 'Yoon', type: 'HOLDS_OFFICE', target: 'KOR' },
    ],
  },
  {
    claim: 'numbered points of an aid programme',
    publishedAt: '2019-10-02',
    as: 'json',
    text: '1. Norway will give Malawi 40 million kroner for new clinics.\n2. Malawi thanked Norway for its support.\n3. The first payment is due in December.',
    demanded: [
      { source: 'NOR', type: 'AIDS', target: 'MWI', status: 'PLANNED' },
      { source: 'MWI', type: 'SUPPORTS', target: 'NOR' },
    ],
  },
  {
    claim: 'bullets',
    publishedAt: '2021-09-29',
    as: 'points.md',
    text: '# What was decided in Paris\n\n* **France** will deliver three frigates to **Greece**.\n* Greece and France [signed](https://example.org/pact) a defence pact.\n* Turkey criticized the pact.',
    demanded: [
      { source: 'FRA', type: 'SUPPLIES', target: 'GRC', status: 'PLANNED' },
      { source: 'GRC', type: 'SIGNS', target: 'pact' },
      { source: 'FRA', type: 'SIGNS', target: 'pact' },
      { source: 'TUR', type: 'CRITICIZES', target: 'pact' },
    ],
  },
  {
    claim: 'left-overs of markup',
    publishedAt: '2023-01-23',
    as: 'page.txt',
    text: '<p>French President Emmanuel&nbsp;Macron &amp; German Chancellor Olaf&nbsp;Scholz <b>met</b> in Paris on Sunday&#8202;&#8212;&#8202;the 60th anniversary of their countries&rsquo; treaty.</p><p>Macron accused Russia of &ldquo;imper&shy;ialism&rdquo;.<br/>Scholz promised to supply Ukraine with more weapons.</p>',
    demanded: [
      { source: 'Macron', type: 'MEETS', target: 'Scholz', day: '2023-01-22' },
      { source: 'Macron', type: 'ACCUSES', target: 'RUS' },
      { source: 'DEU', type: 'SUPPLIES', target: 'UKR', status: 'PLANNED' },
    ],
  },
  {
    claim: 'left-overs of markup in a sender’s text',
    publishedAt: '2023-01-23',
    as: 'json',
    text: 'French President Emmanuel\u00a0Macron met German\u00a0Chancellor Olaf\u00a0Scholz in Paris on\u00a0Sunday.\u200b\r\n\r\nMacron accused Russia of “imperialism”.',
    demanded: [
      { source: 'Macron', type: 'MEETS', target: 'Scholz', day: '2023-01-22' },
      { source: 'Macron', type: 'ACCUSES', target: 'RUS' },
    ],
  },
  {
    claim: 'British English',
    publishedAt: '2023-01-15',
    as: 'json',
    text: 'James Cleverly, the foreign secretary, has summoned Iran’s chargé d’affaires over the execution of a British-Iranian national. Downing Street said Britain would send 14 tanks to Ukraine. Mr Cleverly is due to fly to Washington on Tuesday.',
    demanded: [
      { source: 'Cleverly', type: 'CRITICIZES', target: 'IRN' },
      { source: 'GBR', type: 'SUPPLIES', target: 'UKR', status: 'PLANNED' },
      { source: 'Cleverly', type: 'VISITS', target: 'USA', status: 'PLANNED', day: '2023-01-17' },
    ],
    forbidden: ['MEETS'],
  },
  {
    claim: 'American English with a trip',
    publishedAt: '2023-02-02',
    as: 'json',
    text: 'MANILA, Philippines (Agency) — Defense Secretary Lloyd Austin traveled to Manila on Wednesday and met Thursday with Philippine President Ferdinand Marcos Jr. The Philippines granted the U.S. access to four more military camps, drawing criticism from China.',
    demanded: [
      { source: 'Austin', type: 'VISITS', target: 'PHL', day: '2023-02-01' },
      { source: 'Austin', type: 'MEETS', target: 'Marcos', day: '2023-02-02' },
      { source: 'Austin', type: 'HOLDS_OFFICE', target: 'USA' },
    ],
  },
  {
    claim: 'a dateline with slashes, and its outlet is no party',
    publishedAt: '2023-01-17',
    as: 'json',
    text: 'MOSCOW, January 17. /TASS/. Russian Foreign Minister Sergey Lavrov held talks with his Iranian counterpart, Hossein Amir-Abdollahian, in Moscow on Tuesday. Russia delivers fuel to the Bushehr plant, Lavrov said.',
    demanded: [
      { source: 'Lavrov', type: 'MEETS', target: 'Amir-Abdollahian', day: '2023-01-17' },
      { source: 'Amir-Abdollahian', type: 'HOLDS_OFFICE', target: 'IRN' },
    ],
  },
  {
    claim: 'a page copied with its furniture',
    publishedAt: '2021-05-04',
    as: 'copied.txt',
    text: 'Harbour News logo\n\nOslo and Copenhagen Settle Fish Quarrel\n\nBy Ada Lind May 4, 2021\n\nShare\n\nNorwegian Foreign Minister Ine Eriksen Soreide and her Danish counterpart Jeppe Kofod in Oslo, on May 3, 2021. /\n\nNorwegian Foreign Minister Ine Eriksen Soreide met her Danish counterpart Jeppe Kofod in Oslo on Monday.\n\nDenmark and Norway signed an agreement on fishing in the Skagerrak.',
    demanded: [
      { source: 'Soreide', type: 'MEETS', target: 'Kofod', day: '2021-05-03' },
      { source: 'Kofod', type: 'HOLDS_OFFICE', target: 'DNK' },
      { source: 'DNK', type: 'SIGNS', target: 'agreement' },
      { source: 'NOR', type: 'SIGNS', target: 'agreement' },
    ],
  },
  {
    claim: 'a live page with times',
    publishedAt: '2023-11-24',
    as: 'json',
    text: '14:05 GMT - Qatar says 13 hostages have been freed under the truce it brokered between Israel and Hamas.\n\n13:40 GMT - Egypt says it has sent 130 trucks of aid to Gaza.\n\n12:15 GMT - Spanish Prime Minister Pedro Sanchez has criticized Israel over civilian deaths. Israel has summoned the Spanish ambassador.',
    demanded: [
      { source: 'QAT', type: 'MEDIATES', target: 'ISR' },
      { source: 'Sanchez', type: 'CRITICIZES', target: 'ISR' },
      { source: 'ISR', type: 'CRITICIZES', target: 'ESP' },
    ],
  },
  {
    claim: 'a statement of a bloc',
    publishedAt: '2022-04-08',
    as: 'json',
    text: 'BRUSSELS, 8 April 2022 - We, the NATO foreign ministers, met in Brussels today. NATO condemns Russia’s invasion of Ukraine. The Alliance calls on Belarus to end its support for the war. The European Union has banned imports of Russian coal.',
    demanded: [
      { source: 'NATO', type: 'CRITICIZES', target: 'RUS' },
      { source: 'RUS', type: 'ATTACKS', target: 'UKR' },
      { source: 'NATO', type: 'REQUESTS', target: 'BLR' },
      { source: 'European Union', type: 'SANCTIONS', target: 'RUS' },
    ],
  },
  {
    claim: 'a ministry’s denial in translated English',
    publishedAt: '2022-11-01',
    as: 'json',
    text: 'TEHRAN – Iranian Foreign Ministry spokesman Nasser Kanaani has categorically denied that Iran delivered drones to Russia for use in Ukraine. He added that Tehran rejects the baseless claims of the European Union.',
    demanded: [{ source: 'IRN', type: 'SUPPLIES', target: 'RUS', polarity: 'DENIED', saidBy: 'Kanaani' }],
  },
  {
    claim: 'HTML as a site serves it',
    publishedAt: '2018-09-19',
    as: 'summit.html',
    text: '<html><head><title>Leaders sign declaration | Example</title></head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Leaders sign declaration</h1><p>South Korean President Moon Jae-in and North Korean leader Kim Jong Un signed a joint declaration in Pyongyang on Wednesday, and&nbsp;the two Koreas agreed to link their railways.</p><p>Moon flew to Pyongyang on Tuesday. Kim said he would visit Seoul &ldquo;in the near future&rdquo;.</p><aside>Read more: the best noodles in Seoul</aside></article></body></html>',
    demanded: [
      { source: 'Moon', type: 'SIGNS', target: 'declaration', day: '2018-09-19' },
      { source: 'Kim', type: 'SIGNS', target: 'declaration', day: '2018-09-19' },
      { source: 'Moon', type: 'VISITS', target: 'PRK', day: '2018-09-18' },
      { source: 'Kim', type: 'VISITS', target: 'KOR', status: 'PLANNED' },
    ],
  },
  {
    claim: 'a Gulf state agency',
    publishedAt: '2022-07-28',
    as: 'json',
    text: 'JEDDAH, 28th July, 2022 (WAM) -- His Highness Sheikh Abdullah bin Zayed Al Nahyan, Minister of Foreign Affairs of the United Arab Emirates, today received Iraqi Foreign Minister Fuad Hussein in Abu Dhabi. Sheikh Abdullah welcomed the visit. The UAE and Iraq signed a memorandum of understanding on energy.',
    demanded: [
      { source: 'Abdullah bin Zayed', type: 'MEETS', target: 'Fuad Hussein', day: '2022-07-28' },
      { source: 'Fuad Hussein', type: 'HOLDS_OFFICE', target: 'IRQ' },
      { source: 'ARE', type: 'SIGNS', target: 'memorandum of understanding' },
      { source: 'IRQ', type: 'SIGNS', target: 'memorandum of understanding' },
    ],
  },
  {
    claim: 'a Chinese agency',
    publishedAt: '2019-09-22',
    as: 'json',
    text: 'BEIJING, Sept. 21 (Agency) -- China and the Solomon Islands established diplomatic relations on Saturday. Chinese State Councilor and Foreign Minister Wang Yi held talks with his Solomon Islands counterpart Jeremiah Manele. Earlier in the week, the Solomon Islands severed ties with Taiwan.',
    demanded: [
      { source: 'CHN', type: 'RECOGNIZES', target: 'SLB', day: '2019-09-21' },
      { source: 'Wang Yi', type: 'MEETS', target: 'Manele' },
      { source: 'SLB', type: 'CUTS_TIES_WITH', target: 'TWN' },
    ],
  },
  {
    claim: 'a statement of the Security Council',
    publishedAt: '2017-09-12',
    as: 'json',
    text: 'The United Nations Security Council on Monday unanimously adopted a resolution that imposes new sanctions on North Korea. The Council condemned the nuclear test of 3 September. China and Russia voted for the resolution. North Korea rejected it.',
    demanded: [
      {
        source: 'Security Council',
        type: 'SANCTIONS',
        target: 'PRK',
        cause: 'what an adopted resolution does is not read as the deed of its adopter',
      },
      { source: 'CHN', type: 'SUPPORTS', target: 'resolution' },
      { source: 'RUS', type: 'SUPPORTS', target: 'resolution' },
      { source: 'PRK', type: 'REJECTS', target: 'resolution' },
    ],
  },
  {
    claim: 'conclusions of a council, point by point',
    publishedAt: '2021-06-22',
    as: 'json',
    text: '1. The European Union condemns the forced landing of a plane in Minsk by Belarus.\n\n2. The EU has imposed sanctions on Belarus.\n\n3. The European Union calls on Russia to release Alexei Navalny.',
    demanded: [
      { source: 'European Union', type: 'SANCTIONS', target: 'BLR' },
      { source: 'European Union', type: 'REQUESTS', target: 'RUS' },
    ],
  },
  {
    claim: 'an Indian ministry',
    publishedAt: '2023-06-23',
    as: 'json',
    text: 'Prime Minister Shri Narendra Modi paid an official state visit to the United States of America from 21 to 23 June 2023. Prime Minister Modi and President Biden held talks at the White House on 22 June. India will buy 31 drones from the United States.',
    demanded: [
      { source: 'Modi', type: 'VISITS', target: 'USA', day: '2023-06-21' },
      { source: 'Modi', type: 'MEETS', target: 'Biden', day: '2023-06-22' },
      { source: 'USA', type: 'SUPPLIES', target: 'IND', status: 'PLANNED' },
    ],
  },
  {
    claim: 'a telegram of the Cold War',
    publishedAt: '1968-08-22',
    as: 'json',
    text: 'PRAGUE, AUG. 21 - TROOPS OF THE SOVIET UNION AND FOUR OF ITS ALLIES INVADED CZECHOSLOVAKIA LAST NIGHT.\n\nPRESIDENT JOHNSON CALLED ON MOSCOW TO WITHDRAW. ROMANIA CONDEMNED THE INVASION, AND YUGOSLAVIA PROTESTED TO THE SOVIET UNION.',
    demanded: [
      { source: 'SUN', type: 'ATTACKS', target: 'CSK' },
      { source: 'Johnson', type: 'REQUESTS', target: 'SUN' },
      { source: 'YUG', type: 'CRITICIZES', target: 'SUN' },
    ],
  },
  {
    claim: 'an interview with the name of the speaker in small letters',
    publishedAt: '2022-01-21',
    as: 'json',
    text: 'Question: Mr. Minister, what came of the talks?\n\nSergey Lavrov: We have asked the United States for a written answer. Russia does not threaten Ukraine.\n\nQuestion: Will Russia attack Ukraine?\n\nSergey Lavrov: You have heard me. NATO supplies Ukraine with weapons.',
    demanded: [
      { source: 'RUS', type: 'REQUESTS', target: 'USA' },
      { source: 'NATO', type: 'SUPPLIES', target: 'UKR', saidBy: 'Lavrov' },
    ],
    forbidden: ['ATTACKS', 'THREATENS'],
  },
  {
    claim: 'a bulletin in Spanish word order',
    publishedAt: '2019-01-24',
    as: 'json',
    text: 'Caracas, January 23, 2019. The President of the Bolivarian Republic of Venezuela, Nicolás Maduro, announced that Venezuela breaks diplomatic relations with the United States and gave its diplomats 72 hours to leave the country. The governments of Brazil and Colombia recognized Juan Guaidó. Mexico offered to mediate between the parties.',
    demanded: [
      { source: 'VEN', type: 'CUTS_TIES_WITH', target: 'USA', cause: 'breaks is tagged a noun' },
      { source: 'Maduro', type: 'HOLDS_OFFICE', target: 'VEN' },
      { source: 'BRA', type: 'SUPPORTS', target: 'Guaido', cause: 'recognizing a person is not in the table' },
    ],
  },
  {
    claim: 'a military communiqué',
    publishedAt: '1982-05-04',
    as: 'json',
    text: 'LONDON - British aircraft bombed Argentine positions on the Falkland Islands for the third day on Monday, the Ministry of Defence said. A British submarine sank the Argentine cruiser General Belgrano on Sunday. Peru proposed a peace plan; Argentina rejected the plan. The European Community has banned imports from Argentina.',
    demanded: [
      { source: 'GBR', type: 'ATTACKS', target: 'ARG' },
      { source: 'ARG', type: 'REJECTS', target: 'plan' },
      { source: 'European Community', type: 'SANCTIONS', target: 'ARG' },
    ],
  },
  {
    claim: 'short posts',
    publishedAt: '2023-06-19',
    as: 'json',
    text: '🇺🇸🇨🇳 Met with President Xi Jinping in Beijing today.\n\nSecretary Blinken arrived in Beijing on Sunday — the first visit of a US secretary of state to China in five years.\n\nBREAKING: Saudi Arabia and Iran to reopen embassies.',
    demanded: [{ source: 'Blinken', type: 'VISITS', target: 'CHN', day: '2023-06-18' }],
  },
];
