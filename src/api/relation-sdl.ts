import { RELATIONS } from '../model/relations.ts';

const quoted = (text: string): string => JSON.stringify(text);

/** The `RelationType` enum as SDL, one described value per row of the relation table, in codebook order. Written to `schema/relations.graphql`. */
export function relationSdl(): string {
  const values = RELATIONS.map((row) => {
    const reading = row.symmetric ? `A ${row.label} B, either way round.` : `A ${row.label} B; B ${row.inverse} A.`;
    return `  ${quoted(`${reading} ${row.description}`)}\n  ${row.type}\n`;
  });
  return [
    '# Generated from src/model/relations.ts by `npm run generate`.\n',
    '"The type of an edge: every row of the relation table."\n',
    `enum RelationType {\n${values.join('')}}\n`,
  ].join('');
}
