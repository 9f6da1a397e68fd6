import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Structures of the same articles that a third reading turned up, as families; labelled before any rule for them. */
export const THIRD_SHAPE_LEADS: readonly Lead[] = [
  // One paper or work described by two clauses, each with a doer of its own
  [
    'two-clauses',
    '1960-09-21',
    'They discussed the peace pact that Delhi has proposed and Pakistan has so far turned down.',
    'PAK REJECTS pact; ?IND NEGOTIATES pact; ?IND SUPPORTS pact',
  ],
  [
    'two-clauses',
    '1984-09-21',
    'Nothing is left of the border treaty that Chile signed and Argentina rejected.',
    'CHL SIGNS treaty; ARG REJECTS treaty',
  ],
  [
    'two-clauses',
    '2010-09-21',
    'The road leads to the pipeline that Russia built and Ukraine runs.',
    'RUS BUILDS pipeline; UKR BUILDS pipeline',
  ],
  [
    'two-clauses',
    '1979-09-21',
    'Few have read the arms treaty that Jimmy Carter signed and Ronald Reagan criticized.',
    'Carter SIGNS treaty; Reagan CRITICIZES treaty',
  ],
  [
    'two-clauses',
    '1998-09-21',
    'Here begins the railway that China paid for and Tanzania runs.',
    'CHN FUNDS railway; TZA BUILDS railway',
  ],
  [
    'two-clauses',
    '2004-09-21',
    'It is the fishing accord which Norway drafted and Iceland refused to sign.',
    'NOR NEGOTIATES accord; ISL SIGNS accord REFUSED',
  ],
  [
    'two-clauses',
    '1972-09-21',
    'She described the sugar agreement that Cuba had praised and the United States had condemned.',
    'CUB SUPPORTS agreement; USA CRITICIZES agreement',
  ],
  [
    'two-clauses',
    '2017-09-21',
    'He spoke of the climate accord that France had defended and the United States had left.',
    'FRA SUPPORTS accord; USA WITHDRAWS_FROM accord',
  ],
  [
    'two-clauses',
    '1956-09-21',
    'Nobody mentions the dam that Britain would finance and Egypt would build.',
    'GBR FUNDS dam; EGY BUILDS dam',
  ],
  [
    'two-clauses',
    '2015-09-21',
    'They opened the port that Japan had designed and India had built.',
    '?JPN BUILDS port; IND BUILDS port',
  ],
  [
    'two-clauses',
    '1991-09-21',
    'That was the peace plan that Portugal had drafted and Angola accepted.',
    'PRT NEGOTIATES plan; AGO PARTY_TO plan',
  ],
  [
    'two-clauses',
    '1967-09-21',
    'The box holds the nuclear treaty that Mexico signed and Brazil ratified.',
    'MEX SIGNS treaty; BRA SIGNS treaty',
  ],
  [
    'two-clauses',
    '1967-09-22',
    'The box holds the nuclear treaty that Mexico signed, and Brazil recognized Israel.',
    'MEX SIGNS treaty; BRA RECOGNIZES ISR',
  ],
  [
    'two-clauses',
    '1984-09-22',
    'Chile signed the border treaty, and Argentina rejected the claim.',
    'CHL SIGNS treaty',
  ],
  ['two-clauses', '1998-09-22', 'He saw the island that Japan holds and China claims.', ''],
  [
    'two-clauses',
    '2004-09-22',
    'Norway said that Iceland had left and Denmark had signed the fishing accord.',
    'DNK SIGNS accord',
  ],
];

export const MISSED_THIRD_SHAPES: readonly MissedLead[] = [];
