import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Whom words mean that take up a pair, a state or a body: the two that the story is about, not two who happen to stand side by side; nobody's
 * own self; what the adjective names. Written and labelled before any rule for them; as `reference-leads.ts`.
 */
export const WHOM_LEADS: readonly Lead[] = [
  // "both of whom": the two told last, and not who went to see them
  [
    'both of whom',
    '1995-03-02',
    'Carl Bildt, the Swedish prime minister, met Franjo Tudjman, the Croatian president, in Zagreb and Slobodan Milosevic, the president of Serbia, in Belgrade, both of whom accepted the plan.',
    '?bildt VISITS HRV; ?bildt VISITS SRB; bildt MEETS tudjman; bildt MEETS milosevic; ?HRV PARTY_TO plan; ?SRB PARTY_TO plan; ?tudjman SUPPORTS plan; ?milosevic SUPPORTS plan; ?HRV VISITS SRB; ?bildt VISITS YUG; ?YUG PARTY_TO plan',
  ],

  // The two of the quarrel, though another list came between
  [
    'the two sides',
    '1999-06-20',
    'India accused Pakistan of sending soldiers across the line of control. Pakistan said that India had shelled its posts. India and Russia were old friends, and Moscow backed India. Pakistan asked India for talks, and India refused. Japan asked both sides to show restraint.',
    'IND ACCUSES PAK; PAK REQUESTS IND; JPN REQUESTS IND; JPN REQUESTS PAK; ?RUS SUPPORTS IND; ?PAK ACCUSES IND; ?PAK ATTACKS IND; ?IND ATTACKS PAK; ?IND REJECTS PAK; ?PAK NEGOTIATES IND; ?IND NEGOTIATES PAK; ?PAK MOBILIZES_AGAINST IND; ?PAK MEETS IND; ?IND MEETS PAK',
  ],
  [
    'both countries',
    '1981-02-10',
    'Peru accused Ecuador of building posts on its soil. Ecuador said that Peru had bombed one of them. Peru and the United States held an exercise in January. Ecuador asked Peru for a truce, and Peru agreed. Brazil called on both countries to pull back.',
    'PER ACCUSES ECU; ECU REQUESTS PER; BRA REQUESTS PER; BRA REQUESTS ECU; PER COOPERATES_WITH USA; ?ECU ACCUSES PER; ?PER ATTACKS ECU; ?PER AGREES_WITH ECU; ?ECU BUILDS posts; ?PER PARTY_TO truce; ?ECU NEGOTIATES truce',
  ],
  [
    'the two armies',
    '1977-08-03',
    'Ethiopia accused Somalia of invading the Ogaden. Somalia denied it. Ethiopia and Kenya fear Somalia, whose army is the largest of the Horn. Ethiopian jets bombed Somali towns on Monday. A truce was worked out between the two armies on Tuesday.',
    'ETH ACCUSES SOM; ?SOM ATTACKS ETH; ETH ATTACKS SOM; ETH NEGOTIATES truce; SOM NEGOTIATES truce',
  ],
  // what the sentence before has just listed is meant, however seldom the two are named
  [
    'a list just told',
    '1978-09-20',
    'Israel and Egypt agreed on a treaty at Camp David. Egypt gets Sinai back, and Israel keeps its friends. Norway and Sweden offered soldiers for the desert. The United States thanked the two countries.',
    'USA SUPPORTS NOR; USA SUPPORTS SWE; ?ISR NEGOTIATES treaty; ?EGY NEGOTIATES treaty; ?ISR AGREES_WITH EGY; ?NOR AIDS EGY; ?ISR SIGNS treaty; ?EGY SIGNS treaty; ?ISR PARTY_TO treaty; ?EGY PARTY_TO treaty',
  ],
  [
    'a list just told',
    '2009-07-02',
    'Spain and Peru signed a pact on extradition. The two countries thanked Chile.',
    'ESP SIGNS pact; PER SIGNS pact; ESP SUPPORTS CHL; PER SUPPORTS CHL',
  ],

  // Who accuses, asks or thanks both is none of the two
  [
    'not the doer',
    '2013-06-12',
    'Egypt, Sudan and Ethiopia disagree over a dam. Addis Ababa accused the two downstream countries of colonial thinking.',
    'ETH ACCUSES EGY; ETH ACCUSES SDN',
  ],
  [
    'not the doer',
    '1991-09-02',
    'Estonia, Latvia and Lithuania asked the United Nations for seats. Riga thanked the other two.',
    'EST REQUESTS united_nations; LVA REQUESTS united_nations; LTU REQUESTS united_nations; ?LVA SUPPORTS EST; ?LVA SUPPORTS LTU',
  ],
  // but a speaker may speak of his own
  [
    'with the speaker',
    '2004-11-03',
    'Brazil and Bolivia will share the gas. President Carlos Mesa of Bolivia said that the two countries had signed the contract on Monday.',
    'BRA SIGNS contract; BOL SIGNS contract; ?BRA COOPERATES_WITH BOL; ?BRA TRADES_WITH BOL',
  ],

  // Their: of those who act in the sentence, though they have no name
  [
    'their',
    '1992-02-15',
    'Britain and Germany sent doctors to Somalia. Most of the elders of the north want a state of their own, and their spokesmen appealed to Boutros Boutros-Ghali.',
    'GBR AIDS SOM; DEU AIDS SOM',
  ],
  [
    'their',
    '1987-04-11',
    'Canada and Denmark signed the treaty. Fishermen on the islands fear for their boats, and their leaders urged Iceland to protest.',
    'CAN SIGNS treaty; DNK SIGNS treaty',
  ],
  [
    'their',
    '1987-04-11',
    'Canada and Denmark signed the treaty on whales in Reykjavik. Their governments thanked Iceland.',
    'CAN SIGNS treaty; DNK SIGNS treaty; CAN SUPPORTS ISL; DNK SUPPORTS ISL',
  ],

  // Numbers that count people or places and take up nobody
  [
    'dozen',
    '2018-03-27',
    'Britain thanked Poland and Estonia. Russia expelled envoys of two dozen countries.',
    'GBR SUPPORTS POL; GBR SUPPORTS EST',
  ],
  [
    'from three sides',
    '1950-06-25',
    'Norway and Chile condemned the raid. Troops entered the town from three sides.',
    '',
  ],
  [
    'its partners',
    '1996-10-12',
    'Kenya, Uganda and Tanzania closed the border with Burundi in July. Kenya and its two partners demanded talks.',
    'KEN CUTS_TIES_WITH BDI; UGA CUTS_TIES_WITH BDI; TZA CUTS_TIES_WITH BDI',
  ],

  // The adjective tells which body or state
  [
    'which bloc',
    '2019-07-01',
    'The European Union concluded talks with Brazil on Friday. Ursula von der Leyen praised the leaders of the South American bloc.',
    '?BRA NEGOTIATES union; ?BRA MEETS union; ?union NEGOTIATES BRA; ?union MEETS BRA',
  ],
  [
    'which bloc',
    '2023-08-01',
    'Niger’s generals seized power. ECOWAS imposed sanctions. The West African bloc threatened to invade Niger.',
    '?ecowas|economic_community SANCTIONS NER; ecowas|economic_community THREATENS NER',
  ],
  [
    'which bloc',
    '1999-05-03',
    'ASEAN admitted Cambodia on Friday. The Southeast Asian bloc thanked Japan for its help.',
    'asean SUPPORTS JPN; ?JPN AIDS asean',
  ],
  [
    'which company',
    '2010-03-20',
    'Statoil of Norway sold Latvia gas. The German company sold Estonia coal.',
    'statoil SUPPLIES LVA',
  ],
  [
    'which bloc',
    '2024-01-29',
    'The African Union rebuked Mali. Mali left the West African bloc ECOWAS on Sunday.',
    'african_union CRITICIZES MLI; MLI WITHDRAWS_FROM ecowas|economic_community',
  ],

  // Ties with somebody else, and what is given to somebody else
  [
    'not its own',
    '1976-09-22',
    'The United States supported Chile for three years. Washington’s ties with the junta have cooled, and Congress stopped arms sales to the junta.',
    'USA SUPPORTS CHL; ?congress SUPPLIES CHL SUSPENDED; ?USA SUPPLIES CHL SUSPENDED; ?congress SANCTIONS CHL; ?USA SANCTIONS CHL',
  ],
  [
    'not its own',
    '1977-09-08',
    'The United States signed two treaties with Panama. Washington has promised the isthmian nation loans.',
    'USA SIGNS treaties; PAN SIGNS treaties; ?USA AIDS PAN; ?USA FUNDS PAN',
  ],
  [
    'not its own',
    '1985-11-04',
    'Australia quarrelled with Vanuatu over fish. Canberra told the island nation to close the Libyan office.',
    'AUS REQUESTS VUT',
  ],
  [
    'its own',
    '1985-11-04',
    'Vanuatu quarrelled with Australia over fish. Vanuatu said that the country would ask France for boats.',
    'VUT REQUESTS FRA',
  ],
  // Words inside a phrase that count something else
  [
    'the number of fighters',
    '2021-08-09',
    'Hamas condemned Israel. The army put the number of fighters killed in Mozambique at seventy.',
    'hamas CRITICIZES ISR',
  ],
  [
    'the last country',
    '1988-12-23',
    'Cuba signed the accord. South Africa said that Norway was the last country that should lecture others.',
    'CUB SIGNS accord',
  ],

  // Further cases, written after their rules: negotiators are neither their states nor their presidents, "their" is of the clause's own "whose"
  [
    'negotiators',
    '2014-12-18',
    'Barack Obama, the American president, and Raul Castro, the Cuban president, spoke on Tuesday. The Vatican had received the negotiators in October.',
    '?obama MEETS castro',
  ],
  [
    'negotiators',
    '1995-12-15',
    'Bosnia, Croatia and Serbia signed the accord. Kofi Annan thanked the negotiators.',
    'BIH SIGNS accord; HRV SIGNS accord; SRB SIGNS accord',
  ],
  [
    'whose … their',
    '1998-06-09',
    'Eritrea and Ethiopia fought for a third day. The Organization of African Unity, whose heads of state began their yearly summit in Ouagadougou, backed the plan.',
    'ERI ATTACKS ETH; ETH ATTACKS ERI; ?unity SUPPORTS plan',
  ],
  [
    'their',
    '1998-06-09',
    'Kenya and Uganda thanked Chad. The two countries, whose ministers met in Nairobi, said that their envoys had met Sudan’s.',
    'KEN SUPPORTS TCD; UGA SUPPORTS TCD; ?KEN MEETS UGA; ?KEN MEETS SDN; ?UGA MEETS SDN',
  ],
  ['succeed', '2009-02-21', 'Russia wants NATO to succeed in Afghanistan.', ''],
  ['withdraw', '2009-02-21', 'Russia wants NATO to withdraw from Afghanistan.', 'RUS REQUESTS nato'],
];

/** Those not read right yet. */
export const MISSED_WHOM: readonly MissedLead[] = [
  [
    'both of whom',
    '2012-05-08',
    'Hillary Clinton, the US secretary of state, talked to Manmohan Singh, the Indian prime minister, and to Sheikh Hasina, the prime minister of Bangladesh, both of whom thanked her.',
    'clinton MEETS singh; clinton MEETS hasina; ?singh SUPPORTS clinton; ?hasina SUPPORTS clinton',
    '"her" is taken for the last of the two who thank',
  ],
];
