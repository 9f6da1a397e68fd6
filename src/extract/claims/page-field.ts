import type { TaggedSentence } from '../words/document.ts';

/**
 * What a page is about where it is not about public affairs: in a report of a match "Italy attacked Spain" tells of teams, on a page of
 * recipes "Turkey" of meat. Told by its words alone, so that `extract --explain` can name them.
 */
export interface PageField {
  name: string;
  /** The words that tell it, in order of the text. */
  words: readonly string[];
}

interface Field {
  name: string;
  /** Words of that field alone. */
  telling: string;
  /** Words that other pages hold too. */
  usual: string;
}

const FIELDS: readonly Field[] = [
  {
    name: 'sport',
    telling:
      'football footballer footballers soccer rugby cricket cricketer tennis basketball baseball handball volleyball hockey golf golfer cycling cyclist cyclists athletics gymnastics gymnast wrestler wrestling boxer boxing fencer snooker badminton judo marathon sprinter steeplechase hurdles slalom skier skiers biathlon peloton striker strikers goalkeeper midfielder winger fly-half scrum-half scrum bowler bowlers batsman batsmen batter wicket wickets innings referee umpire teammate teammates semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals qualifier qualifiers play-off play-offs playoff playoffs half-time overtime kick-off medallist medallists medalist podium olympics olympiad swimmer swimmers racers peloton grandmaster midfield unbeaten putt birdie goalless tie-break tiebreak defenders offside knockout',
    usual:
      'coach coached captain squad team teams champion champions championship championships tournament league cup final finals match matches game games medal medals gold silver bronze trophy athlete athletes runner runners racer race races rider riders chess goal goals scored score penalty penalties lap laps stadium pitch slope singles doubles fixture title opponent season club prix sprint relay swimming rowing fencing downhill qualifying players player crossbar corner rounds fans bout',
  },
  {
    name: 'food and drink',
    telling:
      'recipe recipes flour dough oven yeast simmer knead tablespoon tablespoons teaspoon teaspoons sourdough naan tortilla paprika saffron yogurt yoghurt lentils roasters vineyard vineyards winemaker winemakers sprouts shallots mince chef chefs garnish stew noodles',
    usual:
      'butter salt sugar pepper garlic onion onions olive cheese curry cinnamon bake baked bakers fry roast roasted stir chop sprinkle sauce salad soup bread cake dish dishes wine wines grapes growers cider beer tea coffee beans meat taste flavour breakfast',
  },
  {
    name: 'arts and entertainment',
    telling:
      'movie movies thriller comedy sequel remake screenplay novel novels soundtrack album albums singer singers orchestra conductor opera soprano painter painters canvas actress box-office sitcom blockbuster paperback poems novelist playwright filmmaker melody chorus catwalk crossword rehearsals brushwork',
    usual:
      'film films actor actors song songs concert concerts tour drama author poet publisher theatre gallery painting paintings portrait museum museums exhibition critics audience audiences viewers series fashion designers designer studio stage festival documentary chapter plot readers fans',
  },
  {
    name: 'nature and science',
    telling:
      'storks cranes elephants lions cheetahs gorillas whales mackerel cod dinosaur dinosaurs fossil fossils telescope telescopes astronomers asteroid galaxy gusts thunderstorms forecasters heatwave tremors tulip tulips bluebells gardeners gardening shrub shrubs perennials zoo birdwatchers ornithologists palaeontologists paleontologists biologists botanists meteorologists',
    usual:
      'species birds nests whale bones planet planets stars scientists researchers climate snow storm storms hurricane rain showers magnitude earthquake tsunami temperatures degrees shade plant plants soil seeds patients asthma symptoms lake rivers habitat dikes lab samples',
  },
  {
    name: 'travel and leisure',
    telling:
      'holidaymakers sightseeing beaches resort resorts backpackers souvenirs spa suntan jackpot lottery bridesmaids console consoles gamers honeymoon',
    usual:
      'tourists tourist tourism visitors travellers travelers guests hotel hotels cruise beach airlines passengers monastery wedding prize draw video game games player players luggage train sleeping ferry',
  },
];

/** Words of public affairs, each of which outweighs some of a field: sports have presidents and officials too. */
const PUBLIC_AFFAIRS =
  'minister ministers ministry ministries president presidents presidency presidential government governments cabinet ambassador ambassadors embassy embassies diplomat diplomats diplomatic diplomacy envoy envoys consul consuls consulate consulates foreign treaty treaties accord accords pact sanction sanctions embargo parliament parliamentary congress senate senator troops soldiers army armies military navy naval forces force war wars warships warplanes bombers bombing bombs bombed shelled shelling border borders frontier summit talks negotiations negotiators ceasefire cease-fire truce armistice visa visas premier chancellor secretary spokesman spokeswoman spokesperson security invasion invaded regime rebels rebel guerrillas militia militants ally allies alliance hostages missile missiles rockets nuclear weapons arms tariff tariffs boycott boycotted ties relations sovereignty independence territory territorial occupied occupation refugees asylum peace bilateral delegation delegations resolution council commission emir sultan pope colony colonial republics junta coup democracy nato un eu kremlin pentagon officials official leader leaders cooperation agreement agreements memorandum ratified sovereign annexed annexation intelligence spy spies espionage ultimatum pipeline aid election elections disputed mediator mediators condemned gunboat gunboats frigate frigates tanks gunmen rescue rescuers rescued relief tents blankets medics extradition extradited duties quota quotas';

const WEIGHT = { telling: 2, usual: 1, publicAffairs: -6 };
/** Two telling words or four usual ones are enough where none is of public affairs. */
const ENOUGH = 4;
/** Fewer sentences are no page: a line of a wire need not say what it is about. */
const FEWEST_SENTENCES = 4;

/** What a word says of the field of its page: how much for each field; the same for all where it is of public affairs. */
type Evidence = readonly number[];

const listOf = (words: string): string[] => words.split(' ');

const weighIn = (words: string, weight: number, field: Field): [string, Evidence][] =>
  listOf(words).map((word) => [word, FIELDS.map((one) => (one === field ? weight : 0))]);

function evidenceByWord(): ReadonlyMap<string, Evidence> {
  const rows = FIELDS.flatMap((field) => [
    ...weighIn(field.telling, WEIGHT.telling, field),
    ...weighIn(field.usual, WEIGHT.usual, field),
  ]);
  const table = new Map<string, Evidence>();
  for (const [word, evidence] of rows)
    table.set(
      word,
      evidence.map((weight, field) => Math.max(weight, table.get(word)?.[field] ?? 0)),
    );
  for (const word of listOf(PUBLIC_AFFAIRS))
    table.set(
      word,
      FIELDS.map(() => WEIGHT.publicAffairs),
    );
  return table;
}

const EVIDENCE = evidenceByWord();

/** So many words of public affairs outweigh whatever else a page may hold: most pages are read no further. */
const PUBLIC_ENOUGH = 4;

/** What a page is about where its words speak of another field than public affairs; null for all others, and for a few sentences. */
export function fieldOf(sentences: readonly TaggedSentence[]): PageField | null {
  if (sentences.length < FEWEST_SENTENCES) return null;
  const found = new Map<string, Evidence>();
  let publicAffairs = 0;
  for (const { tokens } of sentences)
    for (const { lower } of tokens) {
      const evidence = EVIDENCE.get(lower);
      if (!evidence || found.has(lower)) continue;
      found.set(lower, evidence);
      if (evidence[0] === WEIGHT.publicAffairs && ++publicAffairs === PUBLIC_ENOUGH) return null;
    }
  const weights = FIELDS.map((_, field) => [...found.values()].reduce((sum, evidence) => sum + evidence[field]!, 0));
  const heaviest = Math.max(...weights);
  if (heaviest < ENOUGH) return null;
  const field = weights.indexOf(heaviest);
  const words = [...found].filter(([, evidence]) => evidence[field]! > 0).map(([word]) => word);
  return { name: FIELDS[field]!.name, words };
}
