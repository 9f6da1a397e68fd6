import { wordSet } from './one-of.ts';

/** The word classes that say for whom a phrase stands. */

/** Nouns whose bearer acts for the state or body that owns them: "a Turkish official", "its forces", "the government of X". */
export const REPRESENTATIVES = wordSet(
  'government administration cabinet authority regime state country nation military army navy force troop soldier police official diplomat delegation envoy minister president leader ambassador negotiator mediator team side ministry parliament spokesman spokesperson spokeswoman officer warship warplane jet missile bomber submarine fighter court embassy mission capital counterpart adviser aide coastguard vessel prosecutor lawmaker premier chief head representative emissary junta leadership intelligence agency service artillery marine rocket drone people public commander general king prince emir sultan ruler investigator inspector judge customs tank armour armor column unit battalion brigade division infantry paratrooper consul attache attaché charge frigate destroyer carrier helicopter aircraft plane gunboat guard senate congress assembly chancellor treasury department office presidency statement communique source lawyer airline fleet crew general sailor ship interceptor board secretariat commando instructor hacker trainer adviser specialist mercenary fisherman patrol trawler tanker outlet media newspaper voter lawmaker shell bomb mortar warhead gun gunner cannon battery donor garrison squadron flotilla armada paratroop commissioner governor marshal colonel mig migs f-16 f-16s f-15 f-15s f-4 mirage mirages phantom phantoms scud scuds b-52 b-52s katyusha katyushas delegate legislator parliamentarian congressman senator legislature gunship reservist conscript legionnaire airman agent spy howitzer detective gendarme engineer technician shah emperor empress regent monarch queen regiment corps legion detachment trooper rifleman ranger sniper pilot fighter-bomber minesweeper cruiser battleship corvette hovercraft cavalry politburo presidium directorate admiral brigadier lieutenant sergeant corporal frogman sapper seaman tribunal magistrate nuncio legate plenipotentiary grenadier guardsman marines commandos rangers regular boat cutter minelayer astronaut cosmonaut policeman serviceman peacekeeper cadet recruit aviator operative saboteur speedboat flagship submariner bureaucrat functionary undersecretary vice-president vice-premier vice-minister deputy policymaker dictator strongman spitfire spitfires messerschmitt messerschmitts starfighter harrier harriers skyhawk skyhawks kfir kfirs rafale rafales sukhoi sukhois stuka stukas bayraktar bayraktars carabineer coastguardsman tsar czar sheikh sheik secretary-general director-general under-secretary-general chairman chairwoman chairperson kaiser caliph viceroy',
);

/** Aircraft by their makers' letters and number: "F-14s", "MiG-21", "B-29", "Su-24s". */
export const AIRCRAFT = /^(f|a|b|c|mig|su|tu|il|mi|ka|ah|ch|uh|ac|kc|mq|rq|u|sr|ef|fa|jas)-?\d{1,3}[a-z]?s?$/;

/** Nouns for those who fight or speak for a body, and never for a state: "PLO guerrillas", "Contra rebels", "Taliban fighters". */
export const FOLLOWERS = wordSet(
  'guerrilla rebel fighter militant militiaman militia gunman insurgent activist supporter member follower partisan cadre bomber sympathizer sympathiser',
);

/** Ships and aircraft that news names: "the US cruiser Vincennes". */
export const VESSELS = wordSet(
  'cruiser battleship destroyer frigate carrier warship submarine ship tanker trawler freighter ferry liner airliner gunboat corvette minesweeper icebreaker',
);

/** Heads that only count or measure what "of" leads in: "thousands of Russian troops", "five of the Indian sailors". */
export const MEASURES = wordSet(
  'one two three four five six seven eight nine ten dozen hundred thousand million number group some many most several couple pair handful score half majority rest series both all each none party band contingent round batch bottle tonne ton barrel litre liter shipment consignment cargo stock supply delivery load group million billion crate piece unit squadron barrage salvo volley wave hail swarm flurry spate flight package set raft bundle string host clutch slew bunch array bevy sheaf stack element remnant formation detachment',
);

/** Prepositions after a representative that lead in its owner: "troops from Rwanda", "the government of Iran". */
export const OWNER = wordSet('of from for by');

/** Heads of a state that are named by their seat: "the cabinet in Tokyo", "officials in Beijing". */
export const SEATED = wordSet(
  'government cabinet authority leadership regime junta official court parliament administration ministry ruler minister leader',
);

/** Of these, people: where a frame asks for an official, an unnamed one stands for the state or body that owns him. */
export const PERSONS = wordSet(
  'official diplomat delegation envoy minister president leader ambassador negotiator mediator team premier chief head representative emissary adviser aide lawmaker parliamentarian king queen prince emir sultan ruler monarch chancellor secretary counterpart commander general mission delegate legislator deputy vice-president vice-premier vice-minister shah emperor empress tsar czar regent secretary-general director-general chairman chairwoman',
);

/** Prepositions that lead in some of those that a plural speaks of: "fifteen economies including China, Japan and Korea". */
export const LISTING = new Set(['including', 'among']);

/** People and places in need: what is given to them is given to the state that they are in, or whose they are. */
export const NEEDY = wordSet(
  'victim survivor refugee people civilian villager farmer child family peasant homeless hungry wounded patient orphan widow returnee evacuee area region zone province town city village camp hospital school clinic coast island district population community quake earthquake flood famine relief reconstruction rebuilding recovery army military police rebel',
);

/** Those who heal, save and teach: what they do abroad their state does, where no name of their own is told. */
export const HELPERS = wordSet(
  'doctor medic nurse surgeon rescuer firefighter fireman volunteer teacher paramedic orderly midwife vaccinator deminer',
);
