import { abroad } from './abroad.ts';
import { behest } from './behest.ts';
import { conditionalThreat } from './conditional-threat.ts';
import { dismay } from './dismay.ts';
import { founders } from './founders.ts';
import { host } from './host.ts';
import { jointly } from './jointly.ts';
import { mediated } from './mediated.ts';
import { member } from './member.ts';
import { orderedOut } from './ordered-out.ts';
import { overCharge } from './over-charge.ts';
import { part } from './part.ts';
import { parties } from './parties.ts';
import { pressing } from './pressing.ts';
import { candidate, roster } from './roster.ts';
import type { StructureRule } from './rule.ts';
import { there } from './there.ts';
import { within } from './within.ts';

/**
 * Edges that follow from how a phrase is built and not from a verb or an event noun: "NATO member Turkey", "its port of Chabahar".
 * One rule a file, named in the relation table by its key with "@" before it.
 */

/** The structural rules by the name that the relation table uses for them. */
export const STRUCTURES: Readonly<Record<string, StructureRule>> = {
  '@member': member,
  '@roster': roster,
  '@candidate': candidate,
  '@founders': founders,
  '@within': within,
  '@part': part,
  '@mediated': mediated,
  '@parties': parties,
  '@behest': behest,
  '@dismay': dismay,
  '@abroad': abroad,
  '@host': host,
  '@jointly': jointly,
  '@there': there,
  '@conditional-threat': conditionalThreat,
  '@ordered-out': orderedOut,
  '@over-charge': overCharge,
  '@pressing': pressing,
};
