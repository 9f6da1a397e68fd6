import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { isRelationType, relationOf } from '../../src/model/relations.ts';

/**
 * Meetings, deals, deliveries, help and support in single sentences, as agencies and newspapers tell them: what each must yield. Ends are a
 * state's code or a part of the entity's id.
 */

const extract = createExtractor(loadLexicon());

/** A sentence and the claims that it tells: "TYPE SOURCE>TARGET; …". */
const TOLD: readonly (readonly [text: string, claims: string])[] = [
  ['Vietnam has become the latest country to ratify the free trade agreement.', 'SIGNS VNM>agreement'],
  ['The defence pact bears the signatures of Antony Blinken and Penny Wong.', 'SIGNS blinken>pact; SIGNS wong>pact'],
  [
    'A memorandum of understanding on fisheries was concluded between Morocco and Japan in Rabat.',
    'SIGNS MAR>fisheries; SIGNS JPN>fisheries',
  ],
  ['With the stroke of a pen, Serbia and Hungary sealed the gas deal.', 'SIGNS SRB>deal; SIGNS HUN>deal'],
  ['Uganda and Tanzania have inked a deal for a crude oil pipeline.', 'SIGNS UGA>deal; SIGNS TZA>deal'],
  ['India clinched a trade pact with the United Arab Emirates in just 88 days.', 'SIGNS IND>pact; SIGNS ARE>pact'],
  ['A $2bn order for frigates went to South Korea from Peru.', 'SUPPLIES KOR>PER'],
  ['Canberra is to acquire nuclear-powered submarines from the United States.', 'SUPPLIES USA>AUS'],
  ['Rosoboronexport won a contract to sell helicopters to Peru.', 'SUPPLIES rosoboronexport>PER'],
  ['Turkish drones have found a buyer in Morocco.', 'SUPPLIES TUR>MAR'],
  ['Serbia took delivery of six Chinese missile batteries in April.', 'SUPPLIES CHN>SRB'],
  ['The first of 24 Rafale jets ordered by Egypt from France landed near Cairo.', 'SUPPLIES FRA>EGY'],
  ['Qatar agreed to sell Germany two million tonnes of liquefied gas a year.', 'SUPPLIES QAT>DEU'],
  ['Bulgaria will receive Azerbaijani gas through a new link.', 'SUPPLIES AZE>BGR'],
  ["Norway has overtaken Russia as Germany's biggest supplier of gas.", 'SUPPLIES NOR>DEU'],
  ['Iraqi oil began to flow to Jordan again.', 'SUPPLIES IRQ>JOR'],
  ['A cargo of Iranian fuel reached Venezuela.', 'SUPPLIES IRN>VEN'],
  ['Mali has been equipped by Russia with attack helicopters.', 'SUPPLIES RUS>MLI'],
  ['Pakistan secured a $3bn bailout from the International Monetary Fund.', 'AIDS imf>PAK'],
  ['Food parcels from Saudi Arabia were handed out in Yemen.', 'AIDS SAU>YEM'],
  ['A planeload of medical supplies sent by India arrived in Afghanistan.', 'AIDS IND>AFG'],
  ['Japan will chip in 40 million dollars to help Jordan cope with refugees.', 'AIDS JPN>JOR'],
  ['Kenyan police officers are to be deployed to Haiti.', 'AIDS KEN>HTI'],
  ['The World Bank has approved a 500 million dollar credit for Ethiopia.', 'AIDS world-bank>ETH'],
  ['Norway doubled its aid to Somalia.', 'AIDS NOR>SOM'],
  ['Nepal, struck by an earthquake, was given tents and blankets by Bhutan.', 'AIDS BTN>NPL'],
  ['Field hospitals were set up in Turkey by Spain and Greece.', 'AIDS ESP>TUR; AIDS GRC>TUR'],
  ["Paris wrote off part of Sudan's debt.", 'AIDS FRA>SDN'],
  ['Cuban doctors have worked in Venezuela since 2003.', 'AIDS CUB>VEN'],
  ['China Exim Bank is financing the railway in Kenya.', 'FUNDS exim>railway; LOCATED_IN railway>KEN'],
  [
    "Germany's Siemens has been picked to modernise the railway in Iraq.",
    'BUILDS siemens>railway; LOCATED_IN railway>IRQ',
  ],
  ['Denmark is training Ukrainian pilots.', 'AIDS DNK>UKR'],
  ['The hydropower dam, built with Chinese money, is on the Nile in Sudan.', 'FUNDS CHN>dam; LOCATED_IN dam>SDN'],
  ['Kuwait will plough ten billion dollars into Turkey.', 'FUNDS KWT>TUR'],
  [
    'A consortium led by Total is to develop the South Pars gas field in Iran.',
    'BUILDS total>south; LOCATED_IN south>IRN',
  ],
  [
    'Work by Rosatom on the Paks nuclear power plant in Hungary began last year.',
    'BUILDS rosatom>paks; LOCATED_IN paks>HUN',
  ],
  [
    'The contract to build the Ruppur nuclear power plant in Bangladesh went to Atomstroyexport.',
    'BUILDS atomstroyexport>ruppur; LOCATED_IN ruppur>BGD',
  ],
  ['Construction of the Gwadar port by China began in 2002.', 'BUILDS CHN>gwadar'],
  ['The presidents of Colombia and Venezuela embraced on the Simon Bolivar bridge.', 'MEETS COL>VEN'],
  ['Over dinner at Mar-a-Lago, Donald Trump and Shinzo Abe talked about North Korea.', 'MEETS trump>abe'],
  ["Angela Merkel's guest in Meseberg was Vladimir Putin.", 'MEETS merkel>putin'],
  ['Hosting Abdel Fattah al-Sisi at the Elysee, Emmanuel Macron raised human rights.', 'MEETS macron>sisi'],
  [
    'Nikita Khrushchev arrives in Vienna on Saturday to see John Kennedy.',
    'MEETS khrushchev>kennedy; VISITS khrushchev>AUT',
  ],
  ["Anthony Blinken's phone call to Ebrahim Raisi lasted an hour.", 'MEETS blinken>raisi'],
  ['Ahead of his meeting with Xi Jinping, Olaf Scholz toured a factory in Shanghai.', 'MEETS xi>scholz'],
  ['Zhou Enlai was in Rangoon for the first time in 1954.', 'VISITS zhou>MMR'],
  ['It was the first visit to Hanoi by a South Korean president.', 'VISITS KOR>VNM'],
  ['A trip that took Lula to Lisbon ended on Tuesday.', 'VISITS lula>PRT'],
  ['The Indonesian leader becomes the first from Asia to travel to Kyiv since the war began.', 'VISITS IDN>UKR'],
  ['India has been holding border talks with China since 1981.', 'NEGOTIATES CHN>IND'],
  ['Oman ferried messages between Iran and the United States.', 'MEDIATES OMN>IRN; MEDIATES OMN>USA'],
  ['Under Norwegian auspices, the Philippines and the communist rebels met in Oslo.', 'MEDIATES NOR>PHL'],
  ['The go-between was Pakistan, which brought Washington and Peking together.', 'MEDIATES PAK>USA; MEDIATES PAK>CHN'],
  ['Togo has offered to mediate between Mali and Ivory Coast.', 'MEDIATES TGO>MLI; MEDIATES TGO>CIV'],
  [
    'Thanks to the good offices of Algeria, Iran and Iraq settled their border quarrel in 1975.',
    'MEDIATES DZA>IRN; MEDIATES DZA>IRQ',
  ],
  ['Turkey and Egypt will again exchange ambassadors.', 'RECOGNIZES TUR>EGY'],
  ['Full diplomatic ties between Israel and the United Arab Emirates were announced in August.', 'RECOGNIZES ISR>ARE'],
  ['Bangladesh won recognition from Pakistan in 1974.', 'RECOGNIZES PAK>BGD'],
  ["Mexico's ambassador is back in Quito after a year.", 'RECOGNIZES MEX>ECU'],
  ['Warships of Japan and India steamed together in the Bay of Bengal.', 'COOPERATES_WITH IND>JPN'],
  ['Direct flights between India and China resumed in October.', 'COOPERATES_WITH CHN>IND'],
  ['Spain handed the suspect over to France.', 'COOPERATES_WITH FRA>ESP'],
  [
    'The navies of Iran, Russia and China drilled together in the Gulf of Oman.',
    'COOPERATES_WITH IRN>RUS; COOPERATES_WITH CHN>IRN; COOPERATES_WITH CHN>RUS',
  ],
  ['Two-way trade between Vietnam and Australia hit 20 billion dollars.', 'TRADES_WITH AUS>VNM'],
  ['Kenya sells flowers to the Netherlands.', 'SUPPLIES KEN>NLD'],
  ['Washington lifted its embargo on arms sales to Vietnam.', 'YIELDS_TO USA>VNM'],
  ['Japan expressed deep remorse and apologised to South Korea.', 'YIELDS_TO JPN>KOR'],
  ["Turkey dropped its objections to Sweden's membership.", 'YIELDS_TO TUR>SWE'],
  ['Iran let inspectors of the International Atomic Energy Agency back in.', 'YIELDS_TO IRN>iaea'],
  ['Two Japanese hostages were set free by Iran.', 'YIELDS_TO IRN>JPN'],
  ["Brazil came out in support of Argentina's claim to the islands.", 'SUPPORTS BRA>ARG'],
  ['Hungary stood by Serbia over Kosovo.', 'SUPPORTS HUN>SRB'],
  ['Narendra Modi offered his condolences to Shinzo Abe.', 'SUPPORTS modi>abe'],
  ['Poland and Hungary agreed to open three more crossings.', 'AGREES_WITH HUN>POL'],
  ['Ankara and Baku were at one on the need for a corridor.', 'AGREES_WITH AZE>TUR'],
  [
    'Egyptian President Hosni Mubarak will hold talks with Libyan leader Muammar Gaddafi in Tripoli on Sunday, the official news agency said.',
    'MEETS mubarak>gaddafi; VISITS mubarak>LBY',
  ],
  [
    'A high-level Indian trade delegation arrived in Islamabad on Monday for talks on opening the border to goods.',
    'VISITS IND>PAK',
  ],
  ['Poland and Lithuania signed a friendship treaty on Tuesday.', 'SIGNS POL>treaty; SIGNS LTU>treaty'],
  ["Jordan's King Hussein left Amman for Damascus on a surprise visit.", 'VISITS hussein>SYR'],
  ['The foreign ministers of Japan and Vietnam agreed to resume economic cooperation.', 'AGREES_WITH JPN>VNM'],
  ['Sweden will give Tanzania 45 million dollars in aid for schools and roads.', 'AIDS SWE>TZA'],
  ['China has promised to supply Bangladesh with two frigates.', 'SUPPLIES CHN>BGD'],
  ['Cuba and Angola have opened negotiations on the withdrawal of Cuban troops.', 'NEGOTIATES AGO>CUB'],
  ['Turkey congratulated Azerbaijan on its independence.', 'SUPPORTS TUR>AZE'],
  ["Italy's prime minister telephoned the Albanian president to offer help.", 'MEETS ALB>ITA'],
  ['The United Nations envoy Lakhdar Brahimi flew from Kabul to Islamabad.', 'VISITS brahimi>PAK'],
  ['Hungary opened its first embassy in Mongolia.', 'RECOGNIZES HUN>MNG'],
  ['Greece and Turkey began four days of naval exercises in the Aegean.', 'COOPERATES_WITH GRC>TUR'],
  ['Israel freed 20 Lebanese prisoners on Friday.', 'YIELDS_TO ISR>LBN'],
  ["Syria's foreign minister paid a two-day visit to Bulgaria.", 'VISITS SYR>BGR'],
  ["Nigeria's president hosted a dinner for the visiting Ghanaian leader.", 'MEETS GHA>NGA'],
  ['Britain and Argentina held their second round of talks in Madrid on fishing around the islands.', 'MEETS ARG>GBR'],
  ['Mexico sold 100,000 barrels of oil a day to Nicaragua on credit.', 'SUPPLIES MEX>NIC'],
  ['France pledged its support for Chad.', 'SUPPORTS FRA>TCD'],
  ['Saudi Arabia announced a grant of 100 million dollars to Sudan.', 'AIDS SAU>SDN'],
  ['The European Community approved emergency food aid for Ethiopia.', 'AIDS european>ETH'],
  ["Kuwait's emir received the Iranian oil minister.", 'MEETS IRN>KWT'],
  ['Denmark sent a plane with medicine and blankets to Armenia.', 'AIDS DNK>ARM'],
  ['India extended a credit line of 200 million dollars to Vietnam.', 'FUNDS IND>VNM'],
  [
    'Uganda and Rwanda agreed to set up a joint team to verify the pullout.',
    'AGREES_WITH RWA>UGA; COOPERATES_WITH RWA>UGA',
  ],
  ['Colombia extradited two drug suspects to the United States.', 'COOPERATES_WITH COL>USA'],
  ['Iran said it had withdrawn its forces from Iraqi territory.', 'YIELDS_TO IRN>IRQ'],
  ["Ukraine's parliament ratified the START treaty.", 'SIGNS ukrain>start'],
  ["Portugal backs Spain's position on the islands.", 'SUPPORTS PRT>ESP'],
  ['Chinese and Vietnamese negotiators initialled a draft border treaty.', 'SIGNS CHN>treaty; SIGNS VNM>treaty'],
  ["Zambia's leader arrived in Harare to meet Robert Mugabe.", 'VISITS ZMB>ZWE; MEETS mugabe>ZMB'],
  [
    'Malaysian Prime Minister Mahathir Mohamad and Indonesian President Suharto met on the island of Langkawi.',
    'MEETS mahathir>suharto',
  ],
  ["The two leaders signed a communique after Nelson Mandela's talks with Joaquim Chissano.", 'MEETS mandela>chissano'],
  ['Romania will import electricity from Ukraine.', 'SUPPLIES UKR>ROU'],
  [
    'Peru and Ecuador agreed to a ceasefire brokered by Brazil.',
    'MEDIATES BRA>PER; MEDIATES BRA>ECU; PARTY_TO PER>ceasefire; PARTY_TO ECU>ceasefire',
  ],
  ['Austria offered to host peace talks between Armenia and Azerbaijan.', 'MEDIATES AUT>ARM; MEDIATES AUT>AZE'],
  ['The International Committee of the Red Cross flew relief supplies to Somalia.', 'AIDS icrc>SOM'],
  ['Slovakia resumed gas deliveries to Ukraine.', 'SUPPLIES SVK>UKR'],
  ['US Secretary of State James Baker ended a two-day visit to Mongolia.', 'VISITS baker>MNG'],
  ['Finland praised Estonia for its reforms.', 'SUPPORTS FIN>EST'],
  ['Singapore and Australia conducted a joint air defence exercise.', 'COOPERATES_WITH AUS>SGP'],
  ['The Dominican Republic restored diplomatic relations with Cuba.', 'RECOGNIZES DOM>CUB'],
  ['Ivory Coast and Liberia are to form a joint commission.', 'COOPERATES_WITH CIV>LBR'],
  ["Kazakhstan's state oil company signed a contract with Chevron.", 'SIGNS chevron>contract'],
  ['The Czech Republic voiced readiness to send a field hospital to Albania.', 'AIDS CZE>ALB'],
  ['Pakistan has allowed Indian airliners to use its airspace again.', 'YIELDS_TO PAK>IND'],
  ['Trade between Iran and Turkmenistan has tripled.', 'TRADES_WITH IRN>TKM'],
  ['Talks between Cyprus and Turkey made progress, a UN official said.', 'MEETS CYP>TUR'],
  ["Most of Hungary's gas arrives from Russia by way of Turkey.", 'SUPPLIES RUS>HUN'],
  ["Vietnam's submarines were built in Russia.", 'SUPPLIES RUS>VNM'],
  ['The first two of six Swedish submarines ordered by Australia entered service.', 'SUPPLIES SWE>AUS'],
  ['Peru, which flies Russian helicopters, has ordered 24 more from Moscow.', 'SUPPLIES RUS>PER'],
  ['Ammunition from South Korea is on its way to Poland.', 'SUPPLIES KOR>POL'],
  ['Deliveries of Algerian gas to Spain stopped when the contract lapsed.', 'SUPPLIES DZA>ESP'],
  ['Kazakhstan shipped 400,000 tonnes of oil to Germany last year.', 'SUPPLIES KAZ>DEU'],
  ['Lisbon gets a third of its gas from Nigeria.', 'SUPPLIES NGA>PRT'],
  ["Brazil's Embraer sold five transport planes to Portugal.", 'SUPPLIES embraer>PRT'],
  ['Argentina is to receive 24 second-hand F-16s from Denmark.', 'SUPPLIES DNK>ARG'],
  ['Chad got three helicopters out of Ukraine.', 'SUPPLIES UKR>TCD'],
  ['Norwegian money keeps the hospitals of Malawi open.', 'AIDS NOR>MWI'],
  ["Canada's gift of 15,000 tonnes of wheat reached Ethiopia.", 'AIDS CAN>ETH'],
  ["Britain has trained Oman's officers since the 1970s.", 'AIDS GBR>OMN'],
  ['The IMF threw Sri Lanka a lifeline of 2.9 billion dollars.', 'AIDS imf>LKA'],
  ['Warsaw had warm words for Kyiv.', 'SUPPORTS POL>UKR'],
  ['Sympathy for Chile came from Mexico and Peru.', 'SUPPORTS MEX>CHL; SUPPORTS PER>CHL'],
  ['Ankara stands firmly at the side of Baku.', 'SUPPORTS TUR>AZE'],
  ['Olaf Scholz was full of praise for Kenya.', 'SUPPORTS scholz>KEN'],
  ['Seoul and Warsaw are bound by a defence pact.', 'PARTY_TO KOR>pact; PARTY_TO POL>pact'],
  ['North and South Korea reopened their telephone hotline.', 'COOPERATES_WITH KOR>PRK'],
  [
    'Signatories to the Antarctic Treaty include Chile, Argentina and Norway.',
    'PARTY_TO CHL>antarctic; PARTY_TO ARG>antarctic; PARTY_TO NOR>antarctic',
  ],
  [
    'Terms of the ceasefire are being worked out by the armies of Sudan and Chad.',
    'NEGOTIATES SDN>ceasefire; NEGOTIATES TCD>ceasefire',
  ],
  ['Spain returned to Morocco 13 stolen artefacts.', 'YIELDS_TO ESP>MAR'],
];

/** Not found yet, and why. */
const MISSED: readonly (readonly [text: string, claims: string, cause: string])[] = [
  [
    'Chile placed an order for six frigates with a British yard.',
    'SUPPLIES GBR>CHL',
    'an unnamed yard does not act for its country',
  ],
  [
    'Two hundred Rwandan troops flew to Mozambique to help fight insurgents.',
    'AIDS RWA>MOZ',
    'troops that fly somewhere may come to help or to fight',
  ],
  [
    'Bound for Riyadh, Rishi Sunak promised jobs.',
    'VISITS sunak>SAU',
    'a participle before the subject is read as no clause',
  ],
  [
    'The Gambia cut its links with Taipei and turned to Beijing.',
    'CUTS_TIES_WITH GMB>TWN; RECOGNIZES GMB>CHN',
    '"turned to" says too little by itself',
  ],
  [
    'Goods worth 5 billion dollars pass each year between Thailand and Laos.',
    'TRADES_WITH LAO>THA',
    'goods as the subject of a verb of passing are not read',
  ],
  [
    'Nigeria handed Bakassi over to Cameroon.',
    'YIELDS_TO NGA>CMR',
    'what is handed over is a place, which the frame takes for goods',
  ],
  [
    'With Egyptian help, Israel and Hamas worked out a truce.',
    'MEDIATES EGY>ISR; MEDIATES EGY>hamas',
    '"with X help" is no mediation by itself',
  ],
];

/** The claims of a list that a sentence does not yield. */
function missing(text: string, claims: string): string[] {
  const article = { id: 'article:test', url: null, title: null, publisher: null, publishedAt: '2023-06-15', text };
  const found = extract(article).claims;
  return claims.split('; ').filter((claim) => {
    const [type = '', ends = ''] = claim.split(' ');
    if (!isRelationType(type)) throw new Error(`${type} is no edge type`);
    const [source = '', target = ''] = ends.split('>');
    const is = (id: string, name: string) => id.toLowerCase().includes(name.toLowerCase());
    const unordered = relationOf(type).symmetric || relationOf(type).documentFirst === true;
    return !found.some(
      (one) =>
        one.type === type &&
        ((is(one.source, source) && is(one.target, target)) ||
          (unordered && is(one.source, target) && is(one.target, source))),
    );
  });
}

describe('single sentences on cooperation', () => {
  it.each(TOLD)('%s tells %s', (text, claims) => {
    expect(missing(text, claims)).toEqual([]);
  });

  it.fails.each(MISSED)('%s tells %s (missed: %s)', (text, claims) => {
    expect(missing(text, claims)).toEqual([]);
  });
});
