import { loadArticles } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/store.ts';
import { madeArticles } from './made-articles.ts';

/**
 * A loader in a process of its own, to be killed: loads made articles from where it is told, in groups, and prints the id of each as soon
 * as it is acknowledged. Arguments: uri, user, password, seed, count, first article, group size.
 */
const [uri = '', user = '', password = '', seed, count, first, size] = process.argv.slice(2);
const store = openStore({ uri, user, password });
const items = madeArticles({ seed: Number(seed), count: Number(count) }).slice(Number(first));
process.stdout.write('ready\n');
while (items.length > 0)
  for (const { article, outcome } of await loadArticles(store, items.splice(0, Number(size))))
    process.stdout.write(`${outcome} ${article}\n`);
await store.close();
