/** Twenty clients that ask so many questions in all, and want answers: run by requests.ts as a process of its own. */

const CLIENTS = 20;

/** Of all sorts, the quick ones more often, as people ask them. Some differ each time, so that nothing is answered from what was kept. */
const QUESTIONS: ((index: number) => object)[] = [
  (index) => ({ query: `{ entity(id: "country:e${index % 200}") { id name names } }` }),
  (index) => ({
    query:
      'query ($id: ID!) { entity(id: $id) { name relations(first: 20) { totalCount edges { node { id other { name } } } } } }',
    variables: { id: `country:e${index % 50}` },
  }),
  () => ({ query: '{ entities(kinds: [OFFICIAL], first: 20) { edges { node { id name } } pageInfo { endCursor } } }' }),
  (index) => ({
    query: 'query ($text: String!) { search(text: $text, first: 10) { matched entity { id } } }',
    variables: { text: `country ${(index % 997).toString(36)}` },
  }),
  () => ({
    query:
      '{ facts(first: 10) { edges { node { id claims(first: 2) { edges { node { quote article { title } } } } } } } }',
  }),
  (index) => ({
    query: `{ entity(id: "official:e${200 + (index % 100)}") { facts(first: 5) { totalCount edges { node { status } } } } }`,
  }),
  (index) => ({ query: `{ entity(id: "country:e1") { a${index}: name nothing${index % 1_000} } }` }),
  (index) => ({
    query: `{ paths(from: "country:e${index % 20}", to: "country:e${20 + (index % 20)}", first: 1, maxLength: 2) { paths { length } } }`,
  }),
];
/** The question that is wrong on purpose: it must be refused, and keep nothing of itself. */
const WRONG = 6;

async function ask(url: string, index: number): Promise<void> {
  const kind = index % QUESTIONS.length;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(QUESTIONS[kind]!(index)),
  });
  const { errors } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  const code = errors?.[0]?.extensions?.code ?? 'ok';
  if (code !== (kind === WRONG ? 'GRAPHQL_VALIDATION_FAILED' : 'ok'))
    throw new Error(`question ${kind} met ${JSON.stringify(errors)}`);
}

const [url, requests] = process.argv.slice(2);
let next = 0;
const client = async () => {
  while (next < Number(requests)) await ask(url!, next++);
};
await Promise.all(Array.from({ length: CLIENTS }, client));
