import type { Lead, MissedLead } from '../../support/lead-suite.ts';

/** The same words in sport, culture, business, weather and metaphor: they tell no deed between states. */
export const NOTHING_WORDS: readonly Lead[] = [
  ['nothing', '1998-06-30', 'Argentina knuckled down and knocked England out on penalties in Saint-Etienne.', ''],
  ['nothing', '2011-05-15', 'Azerbaijan pipped Italy to the Eurovision title in Germany.', ''],
  ['nothing', '1987-02-14', 'Shares in Tokyo took a pummelling while the yen rallied.', ''],
  ['nothing', '2006-07-05', "Zidane's header pinned Brazil back and France went through.", ''],
  ['nothing', '1992-08-02', 'The Spanish relay team put their heads together before the final in Barcelona.', ''],
  ['nothing', '2009-11-20', 'A Swiss chemist caught up with her Danish rival in the race for the prize.', ''],
  ['nothing', '1974-03-03', 'A storm bundled fishing boats ashore in Ireland.', ''],
  ['nothing', '2019-10-12', "Kenya's Eliud Kipchoge gave short shrift to the doubters in Vienna.", ''],
  ['nothing', '1966-05-04', 'Peru is threading a road through the Andes.', ''],
  ['nothing', '2004-08-23', "Bulgaria's weightlifter bolted from the hall after the verdict of the judges.", ''],
  ['nothing', '2022-01-17', 'The novel takes up the cudgels for the forgotten cooks of Hungary.', ''],
  ['nothing', '1983-12-19', 'Burglars bolted from a villa in Monaco with a Dutch painting.', ''],
  ['nothing', '2001-09-02', "Poland's central bank twisted in the wind as the zloty slid.", ''],
  ['nothing', '1958-10-10', 'Sweden took to the ice and Canada let go of its lead.', ''],
  ['nothing', '2014-06-25', 'The Uruguayan striker sank his teeth into an Italian defender.', ''],
  ['nothing', '1999-07-01', 'Hail raked vineyards in France and Switzerland.', ''],
  ['nothing', '1977-04-18', 'The minister of finance of Norway knows where the money has been sunk.', ''],
  ['nothing', '2013-05-06', "Nadal's knee sent him packing from the tournament in Chile.", ''],
  ['nothing', '1951-07-22', 'The Greek and Turkish delegates sat at opposite ends of the hall.', ''],
  ['nothing', '1990-11-03', 'The audience in Lisbon stuck up posters of Cesaria Evora from Cape Verde.', ''],
  ['nothing', '2017-01-04', 'Belgian pigeons winged their way from Spain to Ghent.', ''],
  ['nothing', '1962-06-04', 'Chile and Italy traded kicks at the World Cup.', ''],
  ['nothing', '2020-12-01', 'The Japanese giant kitted out its shop in Denmark with robots.', ''],
  ['nothing', '1980-07-21', 'The Cuban boxer pummelled his Polish opponent.', ''],
];

/** Not read right yet, with what is missing. */
export const MISSED_NOTHING_WORDS: readonly MissedLead[] = [];
