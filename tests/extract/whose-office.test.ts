import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { relationOf } from '../../src/model/relations.ts';

/** Whose minister, envoy or chief somebody is: every office that a passage tells, as "part of the name>state's code or part of the body's id". */

const extract = createExtractor(loadLexicon());

const TOLD: readonly (readonly [publishedAt: string, text: string, offices: string])[] = [
  [
    '1995-11-22',
    'Bosnia and Serbia agreed to a truce on Tuesday. Senator Bob Dole, the majority leader, warned President Clinton against sending troops.',
    'clinton>USA',
  ],
  ['1995-11-22', 'Russia, whose envoy, Igor Ivanov, took part in the talks, has agreed to send troops.', 'ivanov>RUS'],
  ['2018-03-07', 'Xanana Gusmao, the former president and chief negotiator of East Timor, stayed away.', 'gusmao>TLS'],
  [
    '2018-03-07',
    'Foreign Minister Augusto Santos Silva of Portugal telephoned his Timorese colleague, Aurelio Guterres, on Wednesday.',
    'silva>PRT; guterres>TLS',
  ],
  [
    '2018-03-07',
    "Australia's Labor Party, whose spokeswoman, Penny Wong, had urged the government to negotiate, promised to vote for the treaty.",
    'wong>labor',
  ],
  [
    '1999-05-10',
    'China condemned the bombing. Its ambassador to the United Nations, Qin Huasun, called it a crime, and Secretary-General Kofi Annan voiced shock.',
    'huasun>CHN; annan>nations',
  ],
  [
    '2003-03-17',
    'Spain and Portugal back Washington. In Paris, Foreign Minister Dominique de Villepin said that France would veto the resolution.',
    'villepin>FRA',
  ],
  [
    '1992-08-27',
    'Lord Carrington, who mediated for the European Community, stepped down. David Owen, a former British foreign secretary, takes his place.',
    '',
  ],
  [
    '1983-10-26',
    "Grenada's governor-general, Sir Paul Scoon, had asked for help. Prime Minister Eugenia Charles of Dominica stood beside President Reagan at the White House.",
    'scoon>GRD; charles>DMA; reagan>USA',
  ],
  [
    '2012-11-22',
    'Hillary Clinton, the secretary of state, met President Mohamed Morsi in Cairo, and Foreign Minister Mohamed Kamel Amr announced the truce.',
    'clinton>USA; morsi>EGY; amr>EGY',
  ],
  [
    '2014-07-18',
    "Ukraine's president, Petro Poroshenko, called the downing of the airliner terrorism. Prime Minister Mark Rutte of the Netherlands cut short his holiday, and his Malaysian counterpart, Najib Razak, sent a team.",
    'poroshenko>UKR; rutte>NLD; razak>MYS',
  ],
  [
    '1980-04-26',
    'President Jimmy Carter took the blame for the failed raid. Cyrus Vance, his secretary of state, had opposed it.',
    'carter>USA; vance>USA',
  ],
  [
    '2009-01-18',
    'The European Union sent Javier Solana, its foreign policy chief, to Cairo along with Karel Schwarzenberg, the Czech foreign minister.',
    'solana>european; schwarzenberg>CZE',
  ],
  [
    '1967-06-09',
    "Abba Eban, Israel's foreign minister, told the Security Council that his country would accept a ceasefire. The Soviet delegate, Nikolai Fedorenko, accused him of lying.",
    'eban>ISR; fedorenko>SUN',
  ],
  [
    '2015-11-25',
    "Turkish jets shot down a Russian bomber. Sergei Lavrov called off a visit to Ankara, and Prime Minister Dmitry Medvedev spoke of sanctions. Jens Stoltenberg, NATO's chief, urged calm.",
    'lavrov>RUS; medvedev>RUS; stoltenberg>nato',
  ],
  [
    '1991-02-28',
    "Tariq Aziz, Iraq's foreign minister, accepted the twelve resolutions. General Norman Schwarzkopf, the American commander, will meet Iraqi officers at Safwan.",
    'aziz>IRQ; schwarzkopf>USA',
  ],
  [
    '1971-08-10',
    'Andrei Gromyko, the visiting Soviet foreign minister, signed the treaty with Sardar Swaran Singh, his host.',
    'gromyko>SUN; singh>IND',
  ],
  [
    '1982-08-27',
    'France protested. Foreign Secretary Francis Pym is to meet Malcolm Baldrige, the secretary of commerce.',
    'pym>GBR; baldrige>USA',
  ],
  [
    '2006-06-13',
    'Kofi Annan, the secretary-general of the United Nations, met the presidents. Sir Kieran Prendergast, his special adviser, travelled to Abuja.',
    'annan>nations; prendergast>nations',
  ],
  [
    '2017-03-08',
    'KUALA LUMPUR — Malaysia closed its border on Tuesday. North Korea did the same within hours. Foreign Minister Anifah Aman protested.',
    'anifah>MYS',
  ],
  [
    '2017-03-08',
    'KUALA LUMPUR — Malaysia closed its border on Tuesday. Japan is sending Kentaro Uesugi, a parliamentary vice-minister.',
    'uesugi>JPN',
  ],
  [
    '1962-01-24',
    "Robert Kennedy, the attorney general and the president's brother, argued against the loan to Ghana.",
    'kennedy>USA',
  ],
  [
    '2010-03-02',
    'A deputy ambassador of Peru to the United Nations, Jorge Voto-Bernales, flew to Chile.',
    'bernales>PER',
  ],
  [
    '1995-11-22',
    "Hervé de Charette of France invited the leaders of Serbia and Croatia. Britain's prime minister, John Major, praised the American mediator, Richard Holbrooke.",
    'charette>FRA; major>GBR; holbrooke>USA',
  ],
  // Sworn in, took office, became: the office that a verb gives
  [
    '2024-11-02',
    'Duma Boko, a human rights lawyer, was sworn in on Friday as the sixth president of Botswana.',
    'boko>BWA',
  ],
  ['1992-06-30', 'Fidel Ramos took office as president of the Philippines on Tuesday.', 'ramos>PHL'],
  ['1994-08-05', 'Percival Patterson was inaugurated on Monday as prime minister of Jamaica.', 'patterson>JAM'],
  ['1978-07-05', 'Antonio Lopez was elected president of Panama by a wide margin.', 'lopez>PAN'],
  ['1978-07-05', 'Walter Lini became the first prime minister of Vanuatu.', 'lini>VUT'],
  ['1978-07-05', 'Maria Lopez was sworn in as a witness in a court in Panama.', ''],
  ['1978-07-05', 'Maria Lopez became the first champion of Panama.', ''],
  ['1978-07-05', 'Pedro Lopez hopes to become president of Panama.', ''],
  ['1978-07-05', 'Pedro Lopez, who had been elected president of Panama, was never sworn in as president.', ''],
  [
    '1995-04-17',
    'The European Union protested. Emma Bonino, the fisheries commissioner, called the seizure piracy.',
    'bonino>union',
  ],
  [
    '2013-06-29',
    'Guenther Oettinger, the energy commissioner, spoke of a success for the European Union.',
    'oettinger>union',
  ],
  [
    '2013-06-29',
    'The European Union opened an office in Kenya. Joe Oduya, the police commissioner, was there.',
    'oduya>KEN',
  ],
  [
    '2017-03-07',
    "North Korea and Malaysia quarrel. China's foreign minister, Wang Yi, received Ri Kil-song, the North's vice foreign minister, in Beijing.",
    'wang>CHN; kil-song>PRK',
  ],
  [
    '2010-05-28',
    "North Korea threatened a war. The South's president, Lee Myung-bak, visited the war memorial.",
    'myung-bak>KOR',
  ],
  ['2010-05-28', "Sudan and Chad quarrel. The North's champion, Ali Hassan, ran in Juba.", ''],
  [
    '1999-04-20',
    'In Washington, Trade Representative Charlene Barshefsky urged the Europeans to negotiate.',
    'barshefsky>USA',
  ],
  ['1976-06-02', "Iceland's ambassador, Niels Sigurdsson, went home in February.", 'sigurdsson>ISL'],
  [
    '2006-08-12',
    'Fouad Siniora, the Lebanese prime minister, accepted the text after telephone calls with Condoleezza Rice and the French ambassador, Bernard Emié.',
    'siniora>LBN; rice>USA; emié>FRA',
  ],
];

/** Not read right yet, and why. */
const MISSED: readonly (readonly [publishedAt: string, text: string, offices: string, cause: string])[] = [
  [
    '1995-11-22',
    'The war crimes tribunal in The Hague has indicted Radovan Karadzic, the leader of the Bosnian Serbs. Justice Richard Goldstone, the chief prosecutor, demanded his arrest.',
    'karadzic>bosnian; goldstone>tribunal',
    'a people of two words holds its leader, and a tribunal its prosecutor',
  ],
  [
    '2018-03-07',
    "Julie Bishop, Australia's foreign minister, signed for Canberra and Hermenegildo Pereira, a deputy minister, for Dili.",
    'bishop>AUS; pereira>TLS',
    '"for Dili" tells whose deputy he is',
  ],
  [
    '1978-09-18',
    "Egypt's foreign minister, Mohamed Ibrahim Kamel, resigned over the accords. His successor, Boutros Boutros-Ghali, flew home with President Sadat.",
    'sadat>EGY; ghali>EGY',
    'a successor has the office of the one before, who has resigned',
  ],
];

/** What is wrong with the offices of a passage: those missed and those that are false. */
function mistakes(publishedAt: string, text: string, offices: string): string[] {
  const { claims } = extract({ id: 'passage', url: null, title: null, publisher: null, publishedAt, text });
  const found = claims
    .filter(({ type }) => relationOf(type).standing === 'OFFICE')
    .map(({ source, target }) => ({ source: source.split(':')[1]!, target: target.split(':')[1]! }));
  const told = offices
    .split('; ')
    .filter(Boolean)
    .map((office) => office.split('>'));
  const isSame = (office: string[], one: { source: string; target: string }): boolean =>
    one.source.includes(office[0]!.normalize('NFD').replace(/[\u0300-\u036f]/g, '')) &&
    (/^[A-Z]{3}$/.test(office[1]!) ? one.target === office[1] : one.target.includes(office[1]!));
  return [
    ...told
      .filter((office) => !found.some((one) => isSame(office, one)))
      .map((office) => `missed: ${office.join('>')}`),
    ...found
      .filter((one) => !told.some((office) => isSame(office, one)))
      .map((one) => `false: ${one.source}>${one.target}`),
  ];
}

describe('whose office it is', () => {
  it.each(TOLD)('%s %s', (publishedAt, text, offices) => {
    expect(mistakes(publishedAt, text, offices)).toEqual([]);
  });

  it.fails.each(MISSED)('%s %s (missed: %s, %s)', (publishedAt, text, offices) => {
    expect(mistakes(publishedAt, text, offices)).toEqual([]);
  });
});
