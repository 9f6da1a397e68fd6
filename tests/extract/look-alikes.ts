import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Sentences that share their words with a deed and tell another or none, each beside one that does tell it: what an analyst would strike
 * out as false. Taken from causes of false claims in our own articles, in other words. As `event-leads.ts`.
 */
export const LOOK_ALIKES: readonly Lead[] = [
  // Rejecting a charge denies it (codebook 6.4); rejecting an offer, a text or a claim to something refuses it
  [
    'charge',
    '1990-07-19',
    'Kuwait rejected the charge and asked for a meeting of the Arab League.',
    '?KWT REQUESTS league',
  ],
  ['charge', '1979-01-17', 'Vietnam rejected the accusation that it had armed the rebels.', ''],
  ['charge', '1985-05-02', 'Moscow dismissed British accusations of spying.', 'GBR ACCUSES SUN'],
  ['charge', '1983-10-09', 'Syria rejected the charge by Israel that it had fired the rockets.', 'ISR ACCUSES SYR'],
  ['charge', '1988-12-29', 'Libya dismissed American charges that it had bombed the airliner.', 'USA ACCUSES LBY'],
  ['charge', '1997-02-04', 'Sudan rejected Uganda’s claim that it had shelled a village.', ''],
  ['charge', '2001-12-16', 'Pakistan brushed aside the Indian allegation.', 'IND ACCUSES PAK'],
  [
    'charge',
    '2014-03-02',
    'Poland accused Russia of breaking its word, a charge that the Kremlin dismissed.',
    'POL ACCUSES RUS',
  ],
  [
    'charge',
    '1987-08-11',
    'Iran repeated the charge that Iraq had gassed its troops.',
    '?IRN ACCUSES IRQ; ?IRQ ATTACKS IRN',
  ],
  ['offer', '1987-08-11', 'Iran rejected an American offer of talks.', 'IRN REJECTS USA'],
  ['claim to', '1980-09-12', 'Iran rejected the Iraqi claim to the waterway.', 'IRN REJECTS IRQ'],
  ['claim to', '1974-01-20', 'South Vietnam rejected China’s claim to the islands.', 'vietnam|VNM|VDR REJECTS CHN'],

  // Complaining is criticism (codebook 6.14) unless it names a breach or goes to a court or council
  [
    'complain',
    '2009-02-04',
    'Kyrgyzstan complained that Russia had refused to discuss a higher price.',
    'KGZ CRITICIZES RUS',
  ],
  ['complain', '1995-03-29', 'Spain complained that Britain was slow to help.', 'ESP CRITICIZES GBR'],
  ['complain', '1999-05-26', 'India complained that Pakistan had violated the line of control.', 'IND ACCUSES PAK'],
  [
    'complain',
    '1946-01-20',
    'Iran complained to the Security Council that Soviet troops had not left.',
    'IRN ACCUSES SUN',
  ],

  // A call on a person is a visit; a call on him to do something asks
  [
    'call on',
    '1962-10-18',
    'The Soviet foreign minister, Andrei Gromyko, called on Secretary of State Dean Rusk on Thursday.',
    'gromyko MEETS rusk',
  ],
  [
    'call on',
    '1962-10-24',
    'The Soviet foreign minister, Andrei Gromyko, called on Secretary of State Dean Rusk to lift the blockade.',
    'gromyko REQUESTS rusk',
  ],
  ['call on', '1991-01-12', 'France called on Iraq to leave Kuwait.', 'FRA REQUESTS IRQ'],
  ['call on', '1991-01-12', 'France called on the Arab League for help.', 'FRA REQUESTS league'],
  [
    'call',
    '2010-01-19',
    'The Brazilian foreign minister, Celso Amorim, called Hillary Clinton to discuss the airport.',
    'amorim MEETS clinton',
  ],

  // Whose arrest or release is demanded is asked for nothing
  ['demand', '1998-10-23', 'Spain demanded the extradition of General Augusto Pinochet.', ''],
  [
    'demand',
    '1998-10-23',
    'Spain demanded the extradition of General Augusto Pinochet from Britain.',
    'ESP REQUESTS GBR',
  ],
  ['demand', '1996-12-18', 'Japan demanded the release of Peru’s ambassador.', ''],
  ['demand', '1979-11-06', 'The United States demanded the release of its diplomats from Iran.', 'USA REQUESTS IRN'],
  ['demand', '1995-11-24', 'The prosecutor, Richard Goldstone, demanded the arrest of Radovan Karadzic.', ''],
  ['demand', '1990-08-04', 'Egypt demanded Iraq’s withdrawal from Kuwait.', 'EGY REQUESTS IRQ'],
  ['demand', '2010-06-03', 'Turkey demanded an apology from Israel.', 'TUR REQUESTS ISR'],
  ['demand', '2010-06-03', 'Turkey demanded an Israeli apology.', 'TUR REQUESTS ISR'],

  // Whom the words name is put out himself; who is told something is not told to go
  ['expel', '2017-03-05', 'Malaysia expelled Kang Chol, the North Korean ambassador.', 'MYS EXPELS kang_chol'],
  ['expel', '2017-03-05', 'Malaysia expelled the North Korean ambassador.', 'MYS EXPELS PRK'],
  ['go', '2018-03-14', 'Britain told 23 Russian diplomats to go.', 'GBR EXPELS RUS'],
  ['bar', '2017-03-07', 'North Korea barred all Malaysians from leaving the country.', 'PRK COERCES MYS'],
  ['bar', '2017-03-07', 'North Korea barred Malaysia from the games.', '?PRK SANCTIONS MYS'],
  ['understanding', '1973-11-02', 'The Dutch, Norwegian and Danish governments have voiced understanding.', ''],
  ['understanding', '1973-11-02', 'Norway and Denmark reached an understanding on fish.', 'NOR AGREES_WITH DNK'],

  // Who made a thing that is named in passing does nothing to it
  ['made by', '1971-01-16', 'Egypt opened the Soviet-financed Aswan Dam.', '?EGY PARTICIPATES_IN aswan'],
  ['made by', '2011-09-13', 'Iran opened the Russian-built power plant at Bushehr.', '?IRN PARTICIPATES_IN bushehr'],
  [
    'thanks',
    '1985-03-02',
    'Sweden sent blankets and tents to Chad. Ndjamena expressed its gratitude.',
    'SWE AIDS TCD; TCD SUPPORTS SWE',
  ],
  ['had', '1991-02-01', 'Officials said that had Iran attacked Israel, America would have bombed it.', ''],

  // Surrounding is no attack
  ['surround', '1990-08-25', 'Iraqi soldiers surrounded the French embassy in Kuwait.', 'IRQ COERCES FRA'],
  [
    'storm',
    '1990-09-14',
    'Iraqi soldiers stormed the French ambassador’s residence in Kuwait.',
    '?IRQ COERCES FRA; ?IRQ ATTACKS FRA; ?IRQ ATTACKS KWT',
  ],
];

/** Those that are not yet told apart, with the cause. */
export const MISSED_LOOK_ALIKES: readonly MissedLead[] = [
  [
    'go on',
    '2021-04-06',
    'Sudan told diplomats that for Ethiopia to go on filling the reservoir was a breach of law.',
    '?SDN ACCUSES ETH',
    'the subject of "for … to" is taken for a phrase of the noun before, whom the infinitive is asked of',
  ],
  [
    'warn',
    '1961-10-02',
    'Britain warned Ghana that its debts were growing, and made the loan dependent on tariffs for power.',
    'GBR WARNS GHA; ?GBR AIDS GHA; ?GBR FUNDS GHA',
    'the words that a warning must have behind it are looked for in all that its subject goes on to do',
  ],
];
