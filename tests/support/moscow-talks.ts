import type { LoadItem } from '../../src/graph/article-rows.ts';
import { entity, onDay, toldArticle } from './told.ts';

/** A small world for tests of the API: two reports of one meeting, a plan, a denial, offices, a corridor and its parts. */

export const ENTITIES = [
  entity('country:RUS', 'Russia', null, ['Moscow', 'the Kremlin']),
  entity('country:IRN', 'Iran', null, ['Tehran']),
  entity('country:AZE', 'Azerbaijan', null, ['Baku']),
  entity('country:CIV', "Côte d'Ivoire", null, ['Ivory Coast']),
  entity('official:sergey-lavrov', 'Sergey Lavrov', 'RUS', ['Lavrov']),
  entity('official:hossein-amir-abdollahian', 'Hossein Amir-Abdollahian', 'IRN'),
  entity('organization:nato', 'NATO'),
  entity('organization:atlantic-alliance', 'Atlantic alliance'),
  entity('country:FIN', 'Finland'),
  entity('agreement:strategic-agreement', 'strategic agreement'),
  entity('project:north-south-corridor', 'North-South corridor'),
  entity('project:rasht-astara-railway', 'Rasht-Astara railway'),
];

const LAVROV = 'official:sergey-lavrov';
const AMIR = 'official:hossein-amir-abdollahian';

export const FIRST: LoadItem = toldArticle(
  {
    id: 'article:talks',
    publishedAt: '2023-03-31',
    publisher: 'Plain Herald',
    title: 'Talks in Moscow',
    url: 'https://herald.example/talks',
  },
  ENTITIES,
  [
    {
      type: 'MEETS',
      source: AMIR,
      target: LAVROV,
      date: onDay('2023-03-29'),
      place: 'Moscow',
      confidence: 0.95,
      sentence: 'Hossein Amir-Abdollahian met Sergey Lavrov in Moscow on Wednesday.',
    },
    {
      type: 'HOLDS_OFFICE',
      source: LAVROV,
      target: 'country:RUS',
      role: 'Foreign Minister',
      sentence: 'Sergey Lavrov is the Foreign Minister of Russia.',
    },
    {
      type: 'HOLDS_OFFICE',
      source: AMIR,
      target: 'country:IRN',
      role: 'Foreign Minister',
      sentence: 'Hossein Amir-Abdollahian is the Foreign Minister of Iran.',
    },
    {
      type: 'SUPPLIES',
      source: 'country:RUS',
      target: 'country:IRN',
      status: 'PLANNED',
      item: 'fighter jets',
      sentence: 'Russia will deliver fighter jets to Iran.',
    },
    {
      type: 'SUPPLIES',
      source: 'country:IRN',
      target: 'country:RUS',
      polarity: 'DENIED',
      saidBy: AMIR,
      cue: 'denied',
      item: 'drones',
      sentence: 'Iran never sent drones to Russia, Hossein Amir-Abdollahian said 🕊 again.',
    },
    {
      type: 'SIGNS',
      source: 'country:RUS',
      target: 'agreement:strategic-agreement',
      date: onDay('2023-03-29'),
      sentence: 'Russia and Iran signed a strategic agreement.',
    },
    {
      type: 'SIGNS',
      source: 'country:IRN',
      target: 'agreement:strategic-agreement',
      date: onDay('2023-03-29'),
      sentence: 'Iran signed it too.',
    },
    {
      type: 'LOCATED_IN',
      source: 'project:north-south-corridor',
      target: 'country:AZE',
      sentence: 'The North-South corridor runs through Azerbaijan.',
    },
    {
      type: 'PARTICIPATES_IN',
      source: 'country:IRN',
      target: 'project:north-south-corridor',
      sentence: 'Iran takes part in the North-South corridor.',
    },
    {
      type: 'PART_OF',
      source: 'project:rasht-astara-railway',
      target: 'project:north-south-corridor',
      sentence: 'The Rasht-Astara railway is part of the North-South corridor.',
    },
    { type: 'MEMBER_OF', source: 'country:FIN', target: 'organization:nato', sentence: 'Finland is in NATO.' },
  ],
);

export const SECOND: LoadItem = toldArticle(
  { id: 'article:brief', publishedAt: '2023-04-01', publisher: 'Harbour Times', title: 'Ministers meet' },
  ENTITIES,
  [
    {
      type: 'MEETS',
      source: AMIR,
      target: LAVROV,
      date: onDay('2023-03-29'),
      confidence: 0.8,
      sentence: 'The ministers Lavrov and Hossein Amir-Abdollahian talked for two hours.',
    },
    {
      type: 'VISITS',
      source: AMIR,
      target: 'country:RUS',
      date: onDay('2023-03-29'),
      sentence: 'Hossein Amir-Abdollahian travelled to Russia.',
    },
    {
      type: 'AIDS',
      source: 'country:CIV',
      target: 'country:AZE',
      sentence: "Côte d'Ivoire sent relief to Azerbaijan.",
    },
    {
      type: 'SUPPORTS',
      source: 'country:CIV',
      target: 'organization:atlantic-alliance',
      sentence: "Côte d'Ivoire praised the Atlantic alliance.",
    },
  ],
);
