import { post } from './api-ground.ts';
import { aliasOf } from './generate-graph.ts';
import { type Ask, inTurns, type Sample } from './measure.ts';

/** Most that a search may take at its p95 with one client, in milliseconds: what is typed should be answered before the next letter. */
export const SEARCH_BAR = 50;

const searches = (name: string): Record<string, string> => {
  const code = name.split(' ')[1]!;
  return {
    'search: a name': `search(text: "${name}")`,
    'search: a typing error': `search(text: "${name.replace('ffic', 'fic')}")`,
    'search: an alias': `search(text: "${aliasOf(name)}")`,
    'search: accents left out': `search(text: "${aliasOf(name).normalize('NFKD').replace(/\p{M}/gu, '')}")`,
    'search: what all share': 'search(text: "official", first: 50)',
    'suggest: a beginning': `suggest(text: "official ${code.slice(0, 3)}")`,
    'suggest: one letter': 'suggest(text: "o")',
  };
};

/** Asks each in turn; those that name the official must find it first. */
export async function measureSearches(
  url: string,
  official: { id: string; name: string },
): Promise<Record<string, Sample>> {
  const asks: Record<string, Ask> = {};
  for (const [name, field] of Object.entries(searches(official.name))) {
    const query = `{ found: ${field} { matched entity { id name } } }`;
    const { found } = (await post(url, query)) as { found: { entity: { id: string } }[] };
    const named = field.includes(official.name.split(' ')[1]!);
    if (found.length === 0 || (named && found[0]!.entity.id !== official.id)) {
      throw new Error(`${name}: ${field} finds ${JSON.stringify(found.slice(0, 3))}, not ${official.id}`);
    }
    asks[name] = () => post(url, query);
    for (let warm = 0; warm < 20; warm += 1) await post(url, query);
  }
  return inTurns(asks, { clients: 1, rounds: 6 });
}
