import type { OrganizationSpan } from './organization-name.ts';
import { stateStartingAt } from './reading.ts';
import type { TitleContext } from './title-phrase.ts';

/** The body that the words behind a role name. */

type OrganizationsOfSentence = Pick<TitleContext, 'reading' | 'day' | 'organizations'>;

const organizationStartingAt = (context: OrganizationsOfSentence, index: number): OrganizationSpan | undefined =>
  context.organizations.find((span) => span.first === index || span.phraseFirst === index);

/** "commander of the Republic of Fiji Military Forces": a body whose name begins inside the state's. */
function organizationWithState(context: OrganizationsOfSentence, index: number): OrganizationSpan | undefined {
  const state = stateStartingAt(context.reading, index, context.day);
  return state
    ? context.organizations.find(({ first, last }) => first > index && first <= state.last && last > state.last)
    : undefined;
}

/** "head of the state corporation Rosatom": a body that is named after one to five small words. */
export function organizationSoonAfter(context: OrganizationsOfSentence, index: number): OrganizationSpan | undefined {
  for (let ahead = 1; ahead <= 5; ahead++) {
    const token = context.reading.tokens[index + ahead - 1];
    if (
      !token ||
      (!/^(NOUN|ADJ)$/.test(token.pos) && !stateStartingAt(context.reading, index + ahead - 1, context.day))
    )
      return undefined;
    const span = organizationStartingAt(context, index + ahead);
    if (span) return span;
  }
  return undefined;
}

/** The body that is named at a position behind a role, where one is. */
export const organizationOfOffice = (context: OrganizationsOfSentence, index: number): OrganizationSpan | undefined =>
  organizationStartingAt(context, index) ??
  organizationWithState(context, index) ??
  organizationSoonAfter(context, index);
