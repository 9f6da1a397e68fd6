import { outline } from 'virtual:outline';
import { stepsFor, stepText } from './choropleth.ts';

interface Props {
  countries: readonly { country: { code: string; name: string }; factCount: number }[];
}

const drawn = new Set(outline.shapes.map(({ code }) => code));

/** What the shades mean, who is not on the map, and what its lines are worth. */
export function MapLegend({ countries }: Props) {
  const steps = stepsFor(countries[0]?.factCount ?? 0);
  const absent = countries.filter(({ country }) => !drawn.has(country.code));
  return (
    <div class="map-notes">
      <ul class="scale" aria-label="Shades: facts">
        {steps.map((step, index) => (
          <li key={step.from}>
            <i class={`map-step-${index + 1}`} aria-hidden="true" /> {stepText(step)}
          </li>
        ))}
        {steps.length > 0 && <li>facts; arcs: the 20 strongest links, wider for more facts</li>}
      </ul>
      {absent.length > 0 && (
        <p>
          Not on today's map: {absent.map(({ country, factCount }) => `${country.name} (${factCount})`).join(', ')}. See
          the table.
        </p>
      )}
      <p>
        Outline: Natural Earth, 1:50 million, simplified; areas true to each other. Boundaries are drawn as they are
        held on the ground, which takes no side; colours follow facts, never claims to land.
      </p>
    </div>
  );
}
