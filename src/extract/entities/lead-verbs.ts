import { gather } from '../words/gather.ts';
import type { NameRun } from './find-names.ts';
import { type LinkContext, textAt } from './link-context.ts';
import { stateStartingAt } from './reading.ts';
import { organizationSoonAfter } from './title-complement.ts';
import type { Holder } from './title-phrase.ts';

const LEADING = /^(head|heads|headed|lead|leads|chair|chairs|run|runs|govern|governs|rule|rules)$/;
const TAKING = /^(took|takes|taken|holds|assumed|assumes|has|inherited)$/;
const CHAIR = /^(chair|chairmanship|presidency|leadership)$/;

/** "the Bosnian Serb republic led by Radovan Karadzic": who heads a body or state, told after it. */
function readLedBy(context: LinkContext, run: NameRun): LeadVerb[] {
  const at = run.honorificFirst - 1;
  if (
    textAt(context, at) !== 'by' ||
    !/^(led|headed|chaired|ruled|governed|run|founded)$/.test(textAt(context, at - 1))
  )
    return [];
  const end = textAt(context, at - 2) === ',' ? at - 3 : at - 2;
  const span = context.organizations.find((candidate) => candidate.last === end || candidate.phraseLast === end);
  return span ? [{ run, holder: { kind: 'organization', span }, role: 'leader', first: at - 1, last: run.last }] : [];
}

export interface LeadVerb {
  run: NameRun;
  holder: Holder;
  role: string;
  first: number;
  last: number;
}

/** "Oleh Dubyna, who heads Naftogaz": an office told by a verb, with its holder. */
export function readLeadVerbs(context: LinkContext): LeadVerb[] {
  return gather(context.runs, (run): LeadVerb[] => {
    const led = readLedBy(context, run);
    if (led.length > 0) return led;
    let at = run.last + 1;
    if (textAt(context, at) === ',') at++;
    if (textAt(context, at) === 'who') at++;
    else if (at > run.last + 1) return [];
    if (TAKING.test(textAt(context, at))) {
      const chair = [1, 2, 3, 4].find(
        (ahead) => CHAIR.test(textAt(context, at + ahead)) && textAt(context, at + ahead + 1) === 'of',
      );
      if (!chair) return [];
      at += chair + 1;
    } else if (!LEADING.test(textAt(context, at)) || /ed$/.test(textAt(context, at))) return [];
    let object = at + 1;
    if (/^(the|a)$/.test(textAt(context, object))) object++;
    const span =
      context.organizations.find((one) => one.first === object || one.phraseFirst === object) ??
      organizationSoonAfter(context, object);
    const state = stateStartingAt(context.reading, object, context.day);
    const holder: Holder | null = span
      ? { kind: 'organization', span }
      : state && state.last === object
        ? { kind: 'state', code: state.code }
        : null;
    return holder
      ? [
          {
            run,
            holder,
            role: context.reading.tokens[textAt(context, at) === 'of' ? at - 1 : at]!.text,
            first: run.first,
            last: object,
          },
        ]
      : [];
  });
}
