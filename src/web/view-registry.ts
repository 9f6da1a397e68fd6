import type { ComponentType } from 'preact';
import { GraphView } from './graph/GraphView.tsx';

/** One tab of the dashboard. */
export interface View {
  /** Its name in the address. */
  id: string;
  label: string;
  /** What it answers, in one line: the tooltip of its tab. */
  about: string;
  /** The component itself, or a way to fetch it once it is wanted. */
  component: ComponentType | (() => Promise<ComponentType>);
  lazy: boolean;
  /** Whether filters and period stand beside it, and the evidence. */
  sides: 'BOTH' | 'FILTERS' | 'NONE';
}

const eager = (component: ComponentType) => ({ component, lazy: false });
const lazy = (component: () => Promise<ComponentType>) => ({ component, lazy: true });

/** Every view, one row each, in the order of the tabs. A new view is one new row. */
export const VIEWS: readonly View[] = [
  { id: 'graph', label: 'Graph', about: 'Who is linked with whom', ...eager(GraphView), sides: 'BOTH' },
  {
    id: 'entity',
    label: 'Entity',
    about: 'One actor, agreement or project on a page',
    ...lazy(() => import('./entity/EntityView.tsx').then(({ EntityView }) => EntityView)),
    sides: 'BOTH',
  },
  {
    id: 'pair',
    label: 'Pair',
    about: 'What two actors did over time',
    ...lazy(() => import('./pair/PairView.tsx').then(({ PairView }) => PairView)),
    sides: 'BOTH',
  },
  {
    id: 'matrix',
    label: 'Matrix',
    about: 'Each with each, as a table',
    ...lazy(() => import('./matrix/MatrixView.tsx').then(({ MatrixView }) => MatrixView)),
    sides: 'BOTH',
  },
  {
    id: 'map',
    label: 'Map',
    about: 'Countries by their facts',
    ...lazy(() => import('./map/MapView.tsx').then(({ MapView }) => MapView)),
    sides: 'BOTH',
  },
  {
    id: 'paths',
    label: 'Paths',
    about: 'How two actors hang together',
    ...lazy(() => import('./paths/PathsView.tsx').then(({ PathsView }) => PathsView)),
    sides: 'BOTH',
  },
  {
    id: 'compare',
    label: 'Compare',
    about: 'What changed between two periods',
    ...lazy(() => import('./compare/CompareView.tsx').then(({ CompareView }) => CompareView)),
    sides: 'BOTH',
  },
  {
    id: 'table',
    label: 'Table',
    about: 'Every fact as a row',
    ...lazy(() => import('./table/TableView.tsx').then(({ TableView }) => TableView)),
    sides: 'BOTH',
  },
  {
    id: 'ingest',
    label: 'Ingest',
    about: 'Take in an article, seen before it is stored',
    ...lazy(() => import('./ingest/IngestView.tsx').then(({ IngestView }) => IngestView)),
    sides: 'NONE',
  },
  {
    id: 'review',
    label: 'Review',
    about: 'What needs a person to decide',
    ...lazy(() => import('./review/ReviewView.tsx').then(({ ReviewView }) => ReviewView)),
    sides: 'NONE',
  },
];

/** The view of that name; the first where there is none. */
export const viewOf = (id: string): View => VIEWS.find((view) => view.id === id) ?? VIEWS[0]!;
