import { outline } from 'virtual:outline';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { counted, signed } from '../words.ts';
import { arcPath } from './arc.ts';
import type { Arc } from './arcs.ts';
import { type Step, stepOf, stepsFor } from './choropleth.ts';
import type { Shape } from './outline.ts';

interface Total {
  country: { id: string; code: string; name: string };
  factCount: number;
  balance: number;
}

interface Props {
  countries: readonly Total[];
  arcs: readonly Arc[];
  focus: string | null;
  pick: (id: string) => void;
  svg: RefObject<SVGSVGElement | null>;
}

const DOT = 7;
const WIDEST = 9;
const COUNTRY = 'country:';

/** The world, without any server of tiles. Every country with facts is a button; the others only lie there. */
export function WorldMap({ countries, arcs, focus, pick, svg }: Props) {
  const [pointed, setPointed] = useState<string | null>(null);
  const byCode = new Map(countries.map((total) => [total.country.code, total]));
  const steps = stepsFor(countries[0]?.factCount ?? 0);
  return (
    <div class="map-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture cannot be a set of fields. */}
      <svg
        ref={svg}
        class="world"
        viewBox={`0 0 ${outline.width} ${outline.height}`}
        role="group"
        aria-label="World map; countries with facts are buttons"
        onMouseLeave={() => setPointed(null)}
      >
        <path class="sea" d={outline.ground} />
        {outline.shapes.map((shape) => (
          <CountryShape
            key={shape.code ?? shape.name}
            shape={shape}
            total={byCode.get(shape.code ?? '')}
            steps={steps}
            focused={focus !== null && focus === `${COUNTRY}${shape.code}`}
            pick={pick}
            point={setPointed}
          />
        ))}
        <Arcs arcs={arcs} />
      </svg>
      <p class="readout" aria-hidden="true">
        {pointed ??
          (focus === null
            ? 'Choose a country to see its own links.'
            : 'Choose another country to read what lies between them.')}
      </p>
    </div>
  );
}

const PLACES = new Map(
  outline.shapes.flatMap(({ code, at }) => (code === null ? [] : [[COUNTRY + code, at] as const])),
);

/** The strongest links, wider for more facts. */
const Arcs = ({ arcs }: Pick<Props, 'arcs'>) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a picture takes no focus.
  <g class="arcs" aria-hidden="true">
    {arcs.map(({ from, to, factCount }) => {
      const [start, end] = [PLACES.get(from), PLACES.get(to)];
      if (start === undefined || end === undefined) return null;
      const width = 1.5 + (WIDEST * factCount) / arcs[0]!.factCount;
      return <path key={`${from} ${to}`} d={arcPath(start, end)} stroke-width={width} />;
    })}
  </g>
);

interface ShapeProps {
  shape: Shape;
  total: Total | undefined;
  steps: readonly Step[];
  focused: boolean;
  pick: (id: string) => void;
  point: (words: string) => void;
}

function CountryShape({ shape: { code, name, path, at, small }, total, steps, focused, pick, point }: ShapeProps) {
  const step = total === undefined ? 0 : stepOf(total.factCount, steps);
  const words = total === undefined ? `${name}: no facts` : wordsOf(total);
  const drawn = (
    <>
      {path !== '' && <path d={path} />}
      {small && (total !== undefined || focused) && <circle cx={at[0]} cy={at[1]} r={DOT} />}
    </>
  );
  const look = `country map-step-${step}${focused ? ' focused' : ''}`;
  if (total === undefined && !focused) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: pointing only repeats what the table says.
      <g class={look} onMouseEnter={() => point(words)}>
        {drawn}
      </g>
    );
  }
  const choose = (): void => pick(`${COUNTRY}${code}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a shape of a picture cannot be a button element.
    <g
      class={look}
      role="button"
      tabIndex={0}
      aria-label={focused ? `${name}, in focus` : words}
      aria-pressed={focused}
      onMouseEnter={() => point(words)}
      onFocus={() => point(words)}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}
    >
      {drawn}
    </g>
  );
}

const wordsOf = ({ country, factCount, balance }: Total): string =>
  `${country.name}: ${counted(factCount, 'fact')}, balance ${signed(balance)}`;
