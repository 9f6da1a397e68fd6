import type { RefObject } from 'preact';
import { signed } from '../words.ts';
import { changeKind } from './changes.ts';
import type { Link } from './changes-table.ts';
import { type Seat, seatsOf } from './circle.ts';

/** So many pairs are drawn: those that changed most. */
const DRAWN = 24;
const RADIUS = 180;
const WIDTH = 720;
const HEIGHT = 660;
const LABEL_GAP = 10;

interface Props {
  links: readonly Link[];
  svg: RefObject<SVGSVGElement | null>;
}

/** Both periods in one picture: new links thick, gone ones dotted, the others with how many more or fewer. */
export function ChangePicture({ links, svg }: Props) {
  const drawn = links.slice(0, DRAWN);
  const seats = seatsOf(drawn, RADIUS);
  return (
    <figure class="change-figure">
      <figcaption>
        The {drawn.length} pairs that changed most: <span class="key new">new</span> <span class="key gone">gone</span>{' '}
        <span class="key more">more or fewer</span>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="change-region" aria-label="Picture of the changes" tabIndex={0}>
        <svg
          ref={svg}
          class="change-picture"
          viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label="Pairs on a circle; the table above holds the same numbers"
        >
          {drawn.map((link) => (
            <Chord key={`${link.source.id} ${link.target.id}`} link={link} seats={seats} />
          ))}
          {[...seats.values()].map((seat) => (
            <SeatMark key={seat.id} seat={seat} />
          ))}
        </svg>
      </section>
    </figure>
  );
}

function Chord({ link, seats }: { link: Link; seats: ReadonlyMap<string, Seat> }) {
  const [one, other] = [seats.get(link.source.id)!, seats.get(link.target.id)!];
  // Bent a little towards the middle, so that neighbours' links stay apart from the rim.
  const [bendX, bendY] = [(one.x + other.x) * 0.3, (one.y + other.y) * 0.3];
  const [middleX, middleY] = [(one.x + 2 * bendX + other.x) / 4, (one.y + 2 * bendY + other.y) / 4];
  return (
    <g class={`chord ${changeKind(link).toLowerCase()}`}>
      <path d={`M${one.x} ${one.y}Q${bendX} ${bendY} ${other.x} ${other.y}`} />
      <text x={middleX} y={middleY} text-anchor="middle" dominant-baseline="central">
        {signed(link.after - link.before)}
      </text>
    </g>
  );
}

function SeatMark({ seat: { name, x, y, angle } }: { seat: Seat }) {
  const right = Math.cos(angle) >= 0;
  const turned = (angle * 180) / Math.PI + (right ? 0 : 180);
  return (
    <g class="seat" transform={`translate(${x} ${y})`}>
      <circle r="4" />
      <text
        transform={`rotate(${turned})`}
        x={right ? LABEL_GAP : -LABEL_GAP}
        text-anchor={right ? 'start' : 'end'}
        dominant-baseline="central"
      >
        {name.length > 22 ? `${name.slice(0, 21)}…` : name}
      </text>
    </g>
  );
}
