/** The layers of Entente, as rules a machine checks. Each comment says how to mend a violation. */
const layer = (name, allowed, remedy) => ({
  name: `${name}-imports-one-way`,
  severity: 'error',
  comment: remedy,
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${[name, ...allowed].join('|')})/` },
});

/** The stages of extraction in the order in which a text passes them: each may import itself and the ones named, all of them earlier. */
const STAGES = {
  words: [],
  lexicon: ['words'],
  page: ['words', 'lexicon'],
  tagging: ['words', 'page'],
  dates: ['words'],
  entities: ['words', 'lexicon'],
  references: ['words', 'lexicon'],
  clauses: ['words'],
  frames: ['words'],
  actors: ['words', 'clauses', 'frames'],
  fillers: ['words', 'clauses', 'frames', 'actors'],
  structures: ['words', 'clauses', 'actors'],
  deeds: ['words', 'dates', 'clauses', 'frames', 'actors', 'fillers', 'structures'],
  stance: ['words', 'clauses', 'actors', 'deeds'],
  claims: ['words', 'dates', 'entities', 'references', 'clauses', 'frames', 'actors', 'deeds', 'stance'],
};

const stage = ([name, earlier]) => ({
  name: `extract-${name}-reads-backwards-only`,
  severity: 'error',
  comment: 'A stage knows the ones before it: move what both need to the earlier one, or pass it in from extract.ts.',
  from: { path: `^src/extract/${name}/` },
  to: { path: '^src/extract/', pathNot: `^src/extract/(${[name, ...earlier].join('|')})/` },
});

module.exports = {
  forbidden: [
    ...Object.entries(STAGES).map(stage),
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Move what both files need into a third file that imports neither.',
      from: {},
      to: { circular: true },
    },
    layer('model', [], 'The vocabulary knows nobody: pass the value in, or move the code to the layer that needs it.'),
    layer(
      'intake',
      ['model'],
      'Intake turns bytes into an Article and stops there: take what you need as an argument.',
    ),
    layer(
      'extract',
      ['model', 'intake'],
      'Extraction is pure text to claims: lexicons and clocks arrive as arguments.',
    ),
    layer('graph', ['model'], 'The graph knows claims, not how they were made: pass claims in from src/app.'),
    layer(
      'api',
      ['model', 'graph'],
      'The API gets extraction by injection: add it to the context that src/app builds.',
    ),
    {
      name: 'web-imports-model-types-only',
      severity: 'error',
      comment: 'The dashboard talks GraphQL: import types of src/model at most.',
      from: { path: '^src/web/' },
      to: { path: '^src/(?!web/)', pathNot: '^src/model/' },
    },
    {
      name: 'web-imports-types-of-model-only',
      severity: 'error',
      comment: 'Words, scores and lists come from the service (relationTypes): write `import type`.',
      from: { path: '^src/web/' },
      to: { path: '^src/model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-web',
      severity: 'error',
      comment: 'The dashboard is built apart and served as files; only its build is started from src/app.',
      from: { path: '^src/(?!web/)' },
      to: { path: '^src/web/', pathNot: '^src/web/vite\\.config\\.ts$' },
    },
    {
      name: 'web-runs-in-a-browser',
      severity: 'error',
      comment: 'Only the build (src/web/build, vite.config.ts) runs in Node.',
      from: { path: '^src/web/', pathNot: '^src/web/(build/|vite\\.config\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'model-uses-zod-only',
      severity: 'error',
      comment: 'The vocabulary has one dependency, zod. Do the work in a later layer.',
      from: { path: '^src/model/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/zod/',
      },
    },
    {
      name: 'extract-is-pure',
      severity: 'error',
      comment: 'No file system, network or process in extraction: read it in src/app and pass it in.',
      from: { path: '^src/(extract|model)/' },
      to: { dependencyTypes: ['core'], pathNot: '^node:crypto$|^crypto$' },
    },
    {
      name: 'driver-in-store-only',
      severity: 'error',
      comment:
        'Only src/graph/store.ts, through its sessions, talks to Neo4j: add a method there, or pass a statement to its run.',
      from: { path: '^src/', pathNot: '^src/graph/(store|sessions)\\.ts$' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'no-test-code-in-source',
      severity: 'error',
      comment: 'Source never imports tests: move the helper to src or copy the value.',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this file: wire it in or delete it.',
      from: {
        orphan: true,
        pathNot: ['^src/app/(main|generate)\\.ts$', '\\.d\\.ts$', '^src/web/'],
      },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.web.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    doNotFollow: { path: 'node_modules' },
  },
};
