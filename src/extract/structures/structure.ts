import { abroad } from './structure-abroad.ts';
import { behest } from './structure-behest.ts';
import { conditionalThreat } from './structure-conditional-threat.ts';
import { dismay } from './structure-dismay.ts';
import { founders } from './structure-founders.ts';
import { host } from './structure-host.ts';
import { mediated } from './structure-mediated.ts';
import { member } from './structure-member.ts';
import { orderedOut } from './structure-ordered-out.ts';
import { overCharge } from './structure-over-charge.ts';
import { part } from './structure-part.ts';
import { parties } from './structure-parties.ts';
import { pressing } from './structure-pressing.ts';
import { candidate, roster } from './structure-roster.ts';
import type { StructureRule } from './structure-rule.ts';
import { there } from './structure-there.ts';
import { within } from './structure-within.ts';

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
  '@there': there,
  '@conditional-threat': conditionalThreat,
  '@ordered-out': orderedOut,
  '@over-charge': overCharge,
  '@pressing': pressing,
};
