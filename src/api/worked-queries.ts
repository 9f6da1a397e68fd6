/** Questions with their queries: the console opens with them, and a test keeps every one of them valid. The sample articles answer them. */
export const WORKED_QUERIES: readonly { question: string; query: string }[] = [
  {
    question: 'Did the two foreign ministers meet, and who says so?',
    query: `{
  facts(between: ["official:sergey-lavrov", "official:hossein-amir-abdollahian"]) {
    edges { node { type status date { from } claims { edges { node { quote place article { title publishedAt } } } } } }
  }
}`,
  },
  {
    question: 'What holds between Iran and the rest of the world, the newest first?',
    query: `{
  country(code: "IRN") {
    name
    relations(first: 10) {
      totalCount
      edges { node { type direction other { kind name } factCount lastDate confidence } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
  },
  {
    question: 'What is planned, what was only alleged, what is denied?',
    query: `{
  facts(filter: { status: [PLANNED, ALLEGED, DISPUTED, DENIED] }) {
    edges { node { type status source { name } target { name } claims(first: 3) { edges { node { polarity saidBy { name } cue quote } } } } }
  }
}`,
  },
  {
    question: 'The dossier of two states: what, how much, and how friendly over time?',
    query: `{
  pair(a: "country:RUS", b: "country:IRN") {
    balance
    totals { type factCount claimCount }
    series(bucket: QUARTER) { from factCount balance }
    shared(kinds: [AGREEMENT, PROJECT]) { kind name }
  }
}`,
  },
  {
    question: 'How do two entities hang together, and what proves each step?',
    query: `{
  paths(from: "country:IRN", to: "country:AUS", first: 3) {
    exhausted
    paths { length score hops { from { name } to { name } relation { type direction } proof { quote article { title } } } }
  }
}`,
  },
  {
    question: 'Who speaks of whom? Find a name, with accents or errors in it.',
    query: `{
  search(text: "amir abdolahian") { matched score entity { id kind name } }
}`,
  },
  {
    question: 'Who held office in a state on a day?',
    query: `{
  country(code: "IR") { officials(at: "2023-03-31") { edges { node { name offices(at: "2023-03-31") { role of { name } } } } } }
}`,
  },
  {
    question: 'What surrounds an entity, ready to draw?',
    query: `{
  subgraph(seeds: ["country:IRN"], maxNodes: 30) {
    nodes { id entity { name kind } degree hidden }
    links { sourceId targetId factCount balance topType }
    nodesTotal linksTotal truncated
  }
}`,
  },
  {
    question: 'Who deals with whom: states with their officials and bodies, as a table?',
    query: `{
  matrix(size: 10, rollUp: true, measure: BALANCE) { rows { name } cols { name } cells { row col value factCount } max }
}`,
  },
  {
    question: 'When did it happen, and of what kind was it?',
    query: `{
  histogram(bucket: MONTH, filter: { period: { from: "2023-01-01", to: "2024-01-01" } }) {
    total undated
    columns { from factCount balance types { type factCount } }
  }
}`,
  },
  {
    question: 'What does one article say, sentence by sentence?',
    query: `{
  articles(first: 1) {
    edges { node { title publishedAt claims(first: 10) { edges { node { type source { name } target { name } status quote rule confidence } } } } }
  }
}`,
  },
  {
    question: 'What would be found in a text, without storing it?',
    query: `{
  preview(input: { publishedAt: "2024-05-02", text: "French Foreign Minister Stéphane Séjourné met Egyptian President Abdel Fattah al-Sisi in Cairo on Wednesday." }) {
    entities { id name }
    claims { type source target place date { from } quote rule }
  }
}`,
  },
];

/** The queries as tabs of the console, each under its question. */
export const consoleTabs = (): { query: string }[] =>
  WORKED_QUERIES.map(({ question, query }) => ({ query: `# ${question}\n${query}\n` }));
