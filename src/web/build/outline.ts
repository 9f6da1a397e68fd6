import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Outline, Shape } from '../map/outline.ts';

export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A state as the curated table has it: its code and every name of it. */
export interface StateNames {
  code: string;
  names: readonly string[];
}

/** Where the atlas abbreviates a name: by the ISO 3166-1 numeric code, which atlas and standard share. */
const CODES: Record<string, string> = {
  '028': 'ATG',
  '070': 'BIH',
  '090': 'SLB',
  '140': 'CAF',
  '178': 'COG',
  '180': 'COD',
  '184': 'COK',
  '214': 'DOM',
  '226': 'GNQ',
  '234': 'FRO',
  '584': 'MHL',
  '670': 'VCT',
  '728': 'SSD',
  '732': 'ESH',
};

/** States that the atlas lacks at this scale, as longitude and latitude in degrees. */
const ABSENT: Record<string, [name: string, at: [number, number]]> = { TUV: ['Tuvalu', [179.2, -8.5]] };

const WIDTH = 2000;
/** So much of the atlas's points is kept; beyond it the file grows and the picture does not change. */
const KEPT_POINTS = 0.1;
/** Islands below this area are left out unless the country has no larger one; countries below the other one get a dot. Square units. */
const LEAST_ISLAND = 6;
const DOT_BELOW = 160;

type Ring = readonly (readonly [number, number])[];

/**
 * The countries of the world as SVG paths in Equal Earth projection, in whole units of a picture that is 2000 wide: the page needs neither
 * projection nor topology. Areas are true to each other.
 */
export function drawOutline(atlas: WorldAtlas, states: readonly StateNames[]): Outline {
  const codes = new Map(states.flatMap(({ code, names }) => names.map((name) => [nameKey(name), code])));
  const weighted = presimplify(atlas);
  const simple = simplify(weighted, quantile(weighted, 1 - KEPT_POINTS)) as WorldAtlas;
  const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'Sphere' });
  const draw = geoPath(projection);
  const shapes = feature(simple, simple.objects.countries).features.map((country): Shape => {
    const { name } = country.properties;
    const rings = ringsOf(draw(country) ?? '');
    const code = CODES[String(country.id)] ?? codes.get(nameKey(name)) ?? null;
    return { code, name, path: rings.map(writeRing).join(''), at: middleOf(rings), small: areaOf(rings) < DOT_BELOW };
  });
  const absent = Object.entries(ABSENT).map(([code, [name, at]]): Shape => {
    const [x, y] = projection(at)!;
    return { code, name, path: '', at: [Math.round(x), Math.round(y)], small: true };
  });
  const ground = writeRings(ringsOf(draw({ type: 'Sphere' }) ?? ''));
  const height = Math.round(draw.bounds({ type: 'Sphere' })[1][1]);
  return { width: WIDTH, height, ground, shapes: [...shapes, ...absent] };
}

const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/^the /, '')
    .trim();

/** The corners of a path in whole units, without those that fall together and without specks; the largest ring comes first. */
function ringsOf(path: string): Ring[] {
  const rings = path.split('Z').filter(Boolean).map(readRing);
  const sorted = rings.sort((one, other) => ringArea(other) - ringArea(one));
  return sorted.filter((ring, index) => index === 0 || ringArea(ring) >= LEAST_ISLAND);
}

function readRing(text: string): Ring {
  const corners = text
    .slice(1)
    .split('L')
    .map((corner) => corner.split(',').map((value) => Math.round(Number(value))) as [number, number]);
  return corners.filter(([x, y], index) => index === 0 || x !== corners[index - 1]![0] || y !== corners[index - 1]![1]);
}

const ringArea = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

const areaOf = (rings: readonly Ring[]): number => rings.reduce((sum, ring) => sum + ringArea(ring), 0);

/** The middle of the box around the largest ring: overseas parts do not draw it into the sea. */
function middleOf([largest = []]: readonly Ring[]): [number, number] {
  const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)];
  const middle = (values: readonly number[]): number => Math.round((Math.min(...values) + Math.max(...values)) / 2);
  return [middle(xs), middle(ys)];
}

const writeRings = (rings: readonly Ring[]): string => rings.map(writeRing).join('');

/** Steps from corner to corner instead of places: shorter, and better to compress. What has shrunk to a speck has no ring. */
function writeRing(ring: Ring): string {
  if (ring.length < 3) return '';
  const steps = ring.slice(1).map(([x, y], index) => `${x - ring[index]![0]},${y - ring[index]![1]}`);
  return `M${ring[0]!.join(',')}l${steps.join(' ').replaceAll(',-', '-').replaceAll(' -', '-')}z`;
}
