/** What each ground of a claim is worth, in log-odds. Written by `tests/bench/calibrate.ts --write` from 533 labelled claims. */
export const BASE = 2.22;
export const WEIGHTS = {
  'told by a noun': -0.13,
  'told by the build of a phrase': 0.17,
  'the frame asks for little': -0.14,
  'the subject is inferred': -0.06,
  'the source is represented': -0.41,
  'the target is represented': -0.17,
  'the source is referred to': -0.65,
  'the target is referred to': -0.98,
  'one end stands far off': -0.15,
  'both ends stand near': 0.1,
  'somebody else says so': 0.18,
  'it is not done': 0.3,
  'it is a state': 0.04,
  'it is a speech act': -0.27,
  'it is talks or a visit': -0.16,
  'it is material': 0.06,
  'it is hostile': -0.09,
  'the clause is subordinate': -0.07,
  'the sentence is long': 0.14,
  'a document or project is an end': 1.14,
} as const;
