import { isKind, type Place, type Surroundings } from './surroundings.ts';

/**
 * Who is the guest and who the host: "Xi flew to Moscow. Putin received the visitor": the guest comes from elsewhere than where the sentence
 * plays, the host is at home there.
 */

/** How many sentences back the scene may have been set. */
const REACH = 2;

const homeOf = ({ discourse }: Surroundings, official: string): string | null => {
  const country = discourse.entity(official)?.country;
  return country ? `country:${country}` : null;
};

/** The guest or the host of the scene set last; null where it has several, or none. */
export function ofScene(around: Surroundings, { sentence, token }: Place, role: 'guest' | 'host'): string | null {
  const { discourse } = around;
  const isOfficial = isKind(discourse, 'OFFICIAL');
  const doer = discourse.subjectHere({ sentence: sentence.index, token });
  for (let back = 0; back <= REACH; back++) {
    const scene = discourse.sceneIn(sentence.index - back);
    if (scene.length === 0) continue;
    const isHost = (one: string): boolean => scene.includes(homeOf(around, one) ?? '');
    const present = discourse.namedIn(sentence.index - back, isOfficial);
    const guests = present.filter((one) => homeOf(around, one) !== null && !isHost(one));
    if (guests.length === 0) continue;
    if (role === 'guest') return guests.length === 1 && guests[0] !== doer ? guests[0]! : null;
    const here = present.filter(isHost);
    const hosts = here.length > 0 ? here : discourse.namedIn(sentence.index, (one) => isOfficial(one) && isHost(one));
    return hosts.length === 1 && hosts[0] !== doer ? hosts[0]! : null;
  }
  return null;
}
