import { type Lead, leadSuite } from '../support/lead-suite.ts';

/** Turns of phrase with what each tells, and beside them those that look alike and tell something else or nothing. */
const TURNS: readonly Lead[] = [
  // The other of the two states that the clause before is about
  [
    'other side',
    '1998-08-24',
    'Ghana accused Togo of a plot and broke off relations in May.',
    'GHA ACCUSES TGO; GHA CUTS_TIES_WITH TGO on 1998-05',
  ],
  [
    'other side',
    '1998-08-24',
    'Egypt condemned Iran; Iran recalled its ambassador.',
    'EGY CRITICIZES IRN; IRN CUTS_TIES_WITH EGY',
  ],
  ['no other side', '1998-08-24', 'Egypt condemned Iran; Syria broke off relations.', 'EGY CRITICIZES IRN'],
  ['no other side', '1998-08-24', 'France condemned Russia and Germany recalled its ambassador.', 'FRA CRITICIZES RUS'],
  // Offices with capitals
  ['office', '1963-06-15', 'The Presidents of Peru and Brazil met in Lima.', 'PER MEETS BRA'],
  ['office', '1963-06-15', 'The Foreign Ministers of Sweden and Norway met in Oslo.', 'SWE MEETS NOR'],
  // A month, and an article that opens the next phrase
  [
    'month',
    '1963-06-15',
    'In May a trade agreement was concluded by Poland with Denmark.',
    'POL SIGNS agreement on 1963-05; DNK SIGNS agreement on 1963-05',
  ],
  // Whoever is given something, named with an article
  ['receiver', '1978-06-15', 'Argentina sold the Soviet Union grain.', 'ARG SUPPLIES SUN'],
  [
    'receiver',
    '1978-06-15',
    'Canada gave the Soviet Union 15 million tons of wheat.',
    '?CAN AIDS SUN; ?CAN SUPPLIES SUN',
  ],
  ['no receiver', '1978-06-15', 'Norway gave the United States embassy a clock.', ''],
  // "They" of two persons whom nothing joins
  [
    'they',
    '1976-06-15',
    'President Leonid Brezhnev received Erich Honecker in the Kremlin on Monday. They then signed a treaty of friendship.',
    'brezhnev MEETS honecker on 1976-06-14; ?honecker VISITS SUN; brezhnev SIGNS treaty on 1976-06-14; honecker SIGNS treaty on 1976-06-14',
  ],
  [
    'they',
    '1976-06-15',
    'Poland and Hungary sent envoys to Leonid Brezhnev. They signed a treaty of friendship.',
    'POL SIGNS treaty; HUN SIGNS treaty; ?POL VISITS SUN; ?HUN VISITS SUN; ?POL MEETS brezhnev; ?HUN MEETS brezhnev',
  ],
  // War, and what is only called so
  ['war', '1982-06-15', 'Peru and Ecuador went to war over the border.', 'PER ATTACKS ECU; ECU ATTACKS PER'],
  ['no war', '1982-06-15', 'Peru and Ecuador fought a long match in the rain.', ''],
  ['no landing', '1994-08-14', 'A French plane made an emergency landing in Romania.', ''],
  ['no strike', '1994-08-14', 'A hunger strike by Turkish prisoners in Germany went on.', ''],
  // What a noun's own "by" tells
  [
    'own doer',
    '1998-06-15',
    'Manuel Noriega was extradited from France to Panama two decades after his capture by American troops.',
    'FRA COOPERATES_WITH PAN; ?USA COERCES noriega',
  ],
  [
    'doer',
    '1998-06-15',
    'The treaty was signed after two days of talks by France and Poland.',
    'FRA SIGNS treaty; POL SIGNS treaty; ?FRA MEETS POL; ?FRA NEGOTIATES POL; ?FRA NEGOTIATES treaty; ?POL NEGOTIATES treaty',
  ],
  // What one lays on another
  ['lifted', '1986-12-09', 'The American embargo on Cuba was lifted on Monday.', 'USA YIELDS_TO CUB on 1986-12-08'],
  [
    'lifted',
    '1986-12-09',
    'American sanctions on Cuba were criticized by Mexico.',
    'USA SANCTIONS CUB; ?MEX CRITICIZES USA',
  ],
  ['under', '2009-12-31', 'Eritrea was put under an arms embargo by the United Nations.', 'nations SANCTIONS ERI'],
  ['under', '2009-12-31', 'Eritrea put the prisoners under guard.', ''],
  // Nothing describes a pronoun
  [
    'reminded',
    '1989-06-15',
    'Gromyko reminded him that the Soviet Union had warned Israel in 1956.',
    'SUN WARNS ISR on 1956',
  ],
  ['that', '1989-06-15', 'Egypt took the harbour that the Soviet Union had built.', ''],
  // Ships, envoys, donors, help
  ['turned away', '1985-06-15', 'New Zealand turned away an American destroyer.', 'NZL REJECTS USA'],
  ['turned away', '1985-06-15', 'New Zealand turned away from an American style of play.', ''],
  ['exchanged', '1959-12-31', 'Ambassadors were exchanged between Nepal and the Soviet Union.', 'NPL RECOGNIZES SUN'],
  ['exchanged', '1959-12-31', 'Letters were exchanged between Nepal and the Soviet Union.', ''],
  ['donor', '2010-06-15', 'Portugal remained the largest donor to East Timor.', 'PRT AIDS TLS'],
  ['to the aid of', '1998-08-24', 'Angolan troops were sent to the aid of the Congolese government.', 'AGO AIDS COD'],
  ['admission', '1961-12-31', 'The Soviet Union vetoed the admission of Kuwait.', 'SUN REJECTS KWT'],
  [
    'called to',
    '2016-11-02',
    'The Pakistani high commissioner was called to the foreign ministry in New Delhi.',
    '?IND MEETS PAK; IND CRITICIZES PAK',
  ],
  ['called to', '2016-11-02', 'The Pakistani high commissioner was called to dinner in New Delhi.', ''],
  // A noun that the last of several shares with those before
  [
    'shared',
    '2012-06-15',
    'Kenyan, Ethiopian and Ugandan troops were sent to Somalia.',
    'KEN AIDS SOM; ETH AIDS SOM; UGA AIDS SOM',
  ],
  ['shared', '2012-06-15', 'Kenyans, Ethiopians and a few soldiers were sent to Somalia.', ''],
  ['sent', '2012-06-15', 'Chinese troops were sent home.', ''],
  // A past beside a condition in the present
  [
    'apart',
    '1998-10-07',
    'Turkey threatened Syria with war if it does not yield, and Hosni Mubarak flew to Damascus.',
    'TUR THREATENS SYR; mubarak VISITS SYR',
  ],
  ['supposed', '1998-10-07', 'If Iraq attacked Kuwait and Iran bombed Basra, Turkey would close its border.', ''],
  ['supposed', '1998-10-07', 'If Iraq attacks Kuwait and Iran bombs Basra, Turkey will close its border.', ''],
  // Dates of what a noun tells
  [
    'date',
    '1990-08-05',
    'Norway condemned the Iraqi invasion of Kuwait on Friday.',
    'NOR CRITICIZES IRQ on 1990-08-03; IRQ ATTACKS KWT',
  ],
  [
    'date',
    '2000-05-14',
    "Ethiopia's offensive into Eritrea, which began on Friday, went on.",
    'ETH ATTACKS ERI on 2000-05-12',
  ],
  [
    'date',
    '2010-04-16',
    'Trade between Brazil and China, the largest buyer of its ore, rose last year.',
    'BRA TRADES_WITH CHN on 2009; ?BRA SUPPLIES CHN',
  ],
  [
    'date',
    '1978-12-31',
    'China stopped its aid to Vietnam on 3 July and, ten days later, that to Albania.',
    'CHN AIDS VNM on 1978-07-03; CHN AIDS ALB on 1978-07-13',
  ],
];

leadSuite('a turn of phrase tells what it means and no more', TURNS, [
  [
    'lifted',
    '1986-12-09',
    'The American embargo on arms to Turkey was lifted on Monday.',
    'USA YIELDS_TO TUR on 1986-12-08',
    'what is lifted is on goods to a state',
  ],
]);
