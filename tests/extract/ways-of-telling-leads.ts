import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Ways of telling a friendly deed that news has besides its plain verb, each beside a look-alike; names beside officials; headlines in capitals. */
export const WAYS_OF_TELLING_LEADS: readonly Lead[] = [
  // Works are finished by the part, the pipe and the stone
  [
    'BUILDS',
    '2012-05-17',
    'Pakistan will complete its stretch of the Nabucco pipeline by 2014.',
    'PAK BUILDS Nabucco PLANNED',
  ],
  ['BUILDS', '2011-04-01', 'Rosatom got the Akkuyu plant going in May.', 'Rosatom BUILDS Akkuyu'],
  ['none', '2016-08-02', 'Rains pushed the Akkuyu dam past its limit.', ''],
  ['none', '2016-08-02', 'Chad laid the last stone of a school.', ''],
  // Money that is thrown behind a work, pledged by a noun, or taken back
  ['FUNDS', '1999-11-18', 'Washington has thrown its money behind the Nabucco pipeline.', 'USA FUNDS Nabucco'],
  ['FUNDS', '2009-07-13', 'Germany pulled its guarantees for the Ilisu dam.', 'DEU FUNDS Ilisu CANCELLED'],
  [
    'FUNDS',
    '2023-10-18',
    "China's pledge of 100 billion dollars for the Ilisu dam was the largest.",
    'CHN FUNDS Ilisu',
  ],
  ['none', '2023-10-18', "China's pledge of silence on the Ilisu dam was kept.", ''],
  ['none', '1999-11-18', 'Washington has thrown open the doors of the Ilisu dam.', ''],
  // Bodies that unlock money, bailouts, helpers by trade
  ['AIDS', '2024-02-02', 'The European Union unlocked 50 billion euros for Ukraine.', 'European_Union AIDS UKR'],
  ['AIDS', '2022-08-30', 'The IMF bailout of Pakistan was cleared on Monday.', 'Monetary_Fund AIDS PAK'],
  ['AIDS', '1988-12-14', 'Doctors from France are helping Armenia.', 'FRA AIDS ARM'],
  ['AIDS', '1966-03-30', 'Cuban doctors have set up a clinic in Angola.', 'CUB AIDS AGO'],
  ['AIDS', '1988-12-14', 'Armenia, struck by an earthquake, is being helped by doctors from France.', 'FRA AIDS ARM'],
  ['none', '1988-12-14', 'Doctors from France condemned Armenia.', ''],
  ['none', '1988-12-14', 'A former French doctor helped Armenia.', ''],
  ['none', '2014-08-06', 'A Chinese firm helped Kenya.', ''],
  ['none', '2024-02-02', 'The European Union unlocked the gates for Ukraine.', ''],
  // Goods that go from one state to another
  ['SUPPLIES', '2022-02-22', 'Howitzers went from Germany to Ukraine last week.', 'DEU SUPPLIES UKR'],
  ['SUPPLIES', '2010-11-10', 'Russian helicopters were transferred to Venezuela.', 'RUS SUPPLIES VEN'],
  ['SUPPLIES', '1962-10-23', 'The Soviet Union furnished rockets to Cuba.', 'SUN SUPPLIES CUB'],
  ['SUPPLIES', '2007-12-17', 'Russia delivered the fuel for Iran.', 'RUS SUPPLIES IRN'],
  [
    'SUPPLIES',
    '1967-06-06',
    'France has embargoed deliveries to Israel.',
    'FRA SUPPLIES ISR SUSPENDED; ?FRA SANCTIONS ISR',
  ],
  ['none', '2022-02-22', 'Tourists went from Germany to Ukraine last week.', ''],
  ['none', '2010-11-10', 'Russian prisoners were transferred to Venezuela.', ''],
  // Who rallies round another, or is hailed for a step
  ['SUPPORTS', '1982-05-26', 'Peru and Venezuela rallied around Argentina.', 'PER SUPPORTS ARG; VEN SUPPORTS ARG'],
  ['SUPPORTS', '2001-09-13', 'Gerhard Schroeder promised the United States solidarity.', 'Schroeder SUPPORTS USA'],
  ['SUPPORTS', '2019-01-24', 'Brazil views Juan Guaido as president of Venezuela.', 'BRA SUPPORTS Guaido'],
  ['SUPPORTS', '2023-07-12', 'Jens Stoltenberg called the move by Turkey historic.', 'Stoltenberg SUPPORTS TUR'],
  ['SUPPORTS', '2021-12-03', "China's congratulations to Daniel Ortega came early.", 'CHN SUPPORTS Ortega'],
  ['none', '2019-01-24', 'Brazil views Juan Guaido as a nuisance.', ''],
  ['none', '1982-05-26', 'Crowds rallied around the statue in Argentina.', ''],
  ['none', '2023-07-12', 'Jens Stoltenberg called the move by Turkey odd.', ''],
  // Where and how people met, on which day
  [
    'MEETS',
    '2021-01-26',
    'A meeting on Tuesday between Joe Biden and Vladimir Putin covered arms.',
    'Biden MEETS Putin on 2021-01-26',
  ],
  ['MEETS', '2021-01-26', 'A chat between Joe Biden and Vladimir Putin ran an hour.', 'Biden MEETS Putin'],
  ['MEETS', '1951-09-06', 'Dean Acheson sought out Shigeru Yoshida at the conference.', 'Acheson MEETS Yoshida'],
  ['MEETS', '1974-02-11', 'Henry Kissinger put the matter to Masayoshi Ohira over dinner.', 'Kissinger MEETS Ohira'],
  ['none', '1974-02-11', 'Henry Kissinger sought out the facts about Masayoshi Ohira.', ''],
  ['VISITS', '2021-01-26', 'A visit on Monday by Joe Biden to Chad is planned.', 'Biden VISITS TCD PLANNED'],
  ['VISITS', '1955-05-26', 'Nikita Khrushchev set foot on Yugoslav soil on Thursday.', 'Khrushchev VISITS YUG'],
  ['VISITS', '2001-10-16', 'Colin Powell made India his second stop.', 'Powell VISITS IND'],
  ['VISITS', '2004-08-31', "Hu Jintao's expected visit to Brazil has raised hopes.", 'Hu VISITS BRA PLANNED'],
  ['none', '1977-11-20', "Anwar Sadat's book landed in Israel on Saturday.", ''],
  ['none', '2001-10-16', 'Colin Powell made India his second example.', ''],
  // Ties that begin, and dealings put on a footing
  [
    'RECOGNIZES',
    '1979-01-01',
    'Diplomatic ties between China and the United States began on Monday.',
    'CHN RECOGNIZES USA',
  ],
  ['none', '1979-01-01', 'Talks between China and the airlines began on Monday.', ''],
  // Bound, and no longer bound
  ['PARTY_TO', '1999-06-03', 'Yugoslavia bowed to the peace plan for Kosovo.', 'YUG|SCG PARTY_TO plan'],
  ['PARTY_TO', '2023-02-21', 'Russia suspended its part in the New START treaty.', 'RUS PARTY_TO START SUSPENDED'],
  ['none', '1999-06-03', 'Yugoslavia bowed to the crowd in Kosovo.', ''],
  // Aboard, and out
  [
    'PARTICIPATES_IN',
    '2023-12-06',
    "Italy's exit from the Belt and Road Initiative was quiet.",
    'ITA PARTICIPATES_IN Belt CANCELLED',
  ],
  ['none', '2019-03-23', 'Italy came aboard the ship.', ''],
  // Between two who quarrel
  ['MEDIATES', '1975-03-06', 'Algeria got Iran and Iraq to bury their quarrel.', 'DZA MEDIATES IRN; DZA MEDIATES IRQ'],
  [
    'MEDIATES',
    '2023-03-11',
    'China pulled off a reconciliation of Saudi Arabia and Iran.',
    'CHN MEDIATES SAU; CHN MEDIATES IRN',
  ],
  ['none', '2023-03-11', 'China pulled off a victory over Saudi Arabia and Iran.', ''],
  // A full name in one breath with an official's, or met by one
  [
    'names',
    '1963-07-16',
    'Averell Harriman and Lord Hailsham met Andrei Gromyko.',
    'Harriman MEETS Gromyko; Hailsham MEETS Gromyko',
  ],
  [
    'names',
    '1947-03-04',
    'Ernest Bevin and Georges Bidault signed a treaty.',
    'Bevin SIGNS treaty; Bidault SIGNS treaty',
  ],
  ['names', '1958-03-10', 'Robert Murphy met Dwight Eisenhower.', 'Murphy MEETS Eisenhower'],
  ['names', '2016-03-10', 'Novak Djokovic met Carlos Alcaraz in Paris.', ''],
  // The state in capitals
  ['capitals', '2017-07-10', 'INDIA, US SIGN TRADE TREATY', 'IND SIGNS treaty; USA SIGNS treaty'],
  ['capitals', '1994-02-04', 'VIETNAM-US TRADE TO RESUME', 'VNM TRADES_WITH USA PLANNED'],
  ['capitals', '1994-02-04', 'CHINA TELLS US IT WILL STAY', ''],
];

export const MISSED_WAYS_OF_TELLING: readonly MissedLead[] = [
  [
    'VISITS',
    '1977-11-20',
    "Anwar Sadat's plane landed in Israel on Saturday.",
    'Sadat VISITS ISR',
    'a plane that lands is taken for relief',
  ],

  [
    'PARTICIPATES_IN',
    '2019-03-23',
    'Italy came aboard the Belt and Road Initiative.',
    'ITA PARTICIPATES_IN Belt',
    '"aboard" leads in nothing',
  ],

  [
    'BUILDS',
    '2016-08-02',
    'Ethiopia has pushed the Akkuyu dam past the halfway mark.',
    'ETH BUILDS Akkuyu',
    '"past" leads in nothing',
  ],

  [
    'BUILDS',
    '2021-09-11',
    'Gazprom welded the last pipe of Nord Stream 2 on Friday.',
    'Gazprom BUILDS Nord_Stream',
    'the verb is taken for an adjective',
  ],
];
