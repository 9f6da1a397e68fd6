import type { EntityKind } from '../../model/kinds.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import { counted, isNamed, isPeople } from '../actors/named-actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { wordSet } from '../words/one-of.ts';

/** People are visited, sent and received, but never goods. */
const isPerson = (context: ActorContext, phrase: NounPhrase): boolean =>
  isNamedPerson(context, phrase) || isPeople(phrase);

export const isNamedPerson = (context: ActorContext, phrase: NounPhrase): boolean =>
  [phrase, ...(context.reading.appositions.get(phrase) ?? [])].some((one) =>
    one.mentions.some((mention) => context.entities.get(mention.entities[0] ?? '')?.kind === 'OFFICIAL'),
  );

/** What is given, sent or received, but never supplied as goods. */
const NO_GOODS = wordSet(
  'nothing none eur usd gbp million billion trillion bond debt stake share loan credit support backing help aid assistance relief pledge assurance message letter invitation request warning proposal envoy delegation minister mission team troop soldier police officer diplomat official adviser observer guarantee permission approval answer reply signal call visit information evidence money ambassador ball goal point vote blow word thanks guest refugee migrant signature president leader confirmation concession access welcome hacker spy suspect fugitive criminal convict defendant dealer trafficker lord kingpin smuggler banker killer murderer terrorist militant dissident activist senator lawmaker legislator parliamentarian deputy congressman congresswoman mp nurse doctor volunteer mediator man woman businessman prisoner hostage detainee peacekeeper marine marines paratrooper commando ranger gendarme policeman inspector monitor teacher judge athlete worker labourer laborer technician specialist expert scientist student sailor airman pilot priest missionary monk singer dancer player runner judoka footballer spectator pilgrim tourist settler colonist exile child orphan family body remains wish greeting regard condolence praise applause blessing sympathy attention congratulation compliment kick punch insult barb accusation recrimination blame strike airstrike raid attack fire gunfire shot salvo charge criticism threat jibe gibe taunt jab story joke quip look glance smile handshake toast sos plea petition note appeal entreaty cable telegram memorandum protest ultimatum ear hand home voice name weight shoulder attention promise vow undertaking commitment verdict ruling mandate recognition independence embassy consulate chancery island islet territory village town land enclave province district sovereignty authority responsibility chairmanship presidency leadership file dossier copy order contract donation subsidy dollar euro pound franc yen mark rouble ruble rupee yuan peso compensation',
);

const STATES: readonly EntityKind[] = ['COUNTRY'];
const BODIES: readonly EntityKind[] = ['ORGANIZATION'];

/** "bought two fifths of Alitalia": a share, though the word is not said. */
const isShare = (context: ActorContext, phrase: NounPhrase): boolean =>
  phrase.mentions.length === 0 && counted(context, phrase).some((one) => isNamed(context, one, BODIES));

export const isNoGood = (context: ActorContext, phrase: NounPhrase): boolean =>
  isPerson(context, phrase) ||
  isNamed(context, phrase, STATES) ||
  isShare(context, phrase) ||
  counted(context, phrase).every((one) => NO_GOODS.has(one.lemma));
