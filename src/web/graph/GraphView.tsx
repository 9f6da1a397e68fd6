import { useRef } from 'preact/hooks';
import { useWidth } from '../chart/use-width.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { Panel } from '../panel/Panel.tsx';
import type { TableData } from '../panel/table-data.ts';
import { navigate, state, vocabulary } from '../session.ts';
import { count, counted } from '../words.ts';
import { ActorBar } from './ActorBar.tsx';
import { GraphPicture } from './GraphPicture.tsx';
import { Legend } from './Legend.tsx';
import type { Point } from './layout.ts';
import { litBy, selectedIn } from './lit.ts';
import type { Picture } from './picture.ts';
import { useGraphKeys } from './use-graph-keys.ts';
import { useGraphPointer } from './use-graph-pointer.ts';
import { useLayout } from './use-layout.ts';
import { usePicture } from './use-picture.ts';
import { useViewport, type ViewportControl } from './use-viewport.ts';

/** Shape of the panel, width by height: on a wide page, and on a phone. */
const ASPECT = { wide: 1.4, narrow: 0.75 };
const NARROW = 520;
const SIZES = [40, 80, 150, 300] as const;

/** Who is linked with whom: around the chosen actors, or the pairs with the most deeds. */
export function GraphView() {
  const frame = useRef<SVGSVGElement>(null);
  const [box, width] = useWidth<HTMLDivElement>(Math.min(innerWidth - 64, 735));
  const { answer, picture, question } = usePicture();
  const placed = useLayout(picture, width < NARROW ? ASPECT.narrow : ASPECT.wide);
  const viewport = useViewport(frame, placed);
  const keys = useGraphKeys({ placed, viewport, frame });
  const pointer = useGraphPointer({ placed, viewport });
  return (
    <Panel
      title={state.value.seeds.length === 0 ? 'The pairs with the most deeds' : 'Links'}
      summary={placed && <Summary picture={placed.picture} />}
      question={question}
      table={placed && linksTable(placed.picture)}
      picture={() => frame.current}
      tools={<Tools viewport={viewport} />}
    >
      <AnswerFrame answer={answer}>
        {() =>
          placed === null ? (
            <div class="skeleton" />
          ) : placed.picture.nodes.length === 0 ? (
            <p class="empty padded">Nothing is left by these filters. Widen the period or clear a filter.</p>
          ) : (
            <div class="graph-frame" ref={box}>
              <Canvas {...placed} viewport={viewport} frame={frame} keys={keys} pointer={pointer} />
              <ActorBar picture={placed.picture} />
              <Legend />
            </div>
          )
        }
      </AnswerFrame>
    </Panel>
  );
}

interface CanvasProps {
  picture: Picture;
  places: Readonly<Record<string, Point>>;
  viewport: ViewportControl;
  frame: { current: SVGSVGElement | null };
  keys: ReturnType<typeof useGraphKeys>;
  pointer: ReturnType<typeof useGraphPointer>;
}

function Canvas({ picture, places, viewport, frame, keys, pointer }: CanvasProps) {
  const { selection } = state.value;
  const { onKeyDown, current, follow } = keys;
  return (
    // Focus is followed here: a browser takes a picture that listens for it for something to be focused itself.
    <div class="graph-canvas" onFocusIn={follow}>
      <GraphPicture
        picture={picture}
        places={places}
        lit={litBy(selection, picture)}
        selected={selectedIn(selection, picture)}
        current={current}
        look={viewport.look}
        frame={frame}
        handlers={{ onKeyDown, ...pointer }}
      />
    </div>
  );
}

function Tools({ viewport }: { viewport: ViewportControl }) {
  const { size, seeds } = state.value;
  return (
    <>
      {seeds.length > 0 && (
        <label class="compact">
          At most
          <select value={String(size)} onChange={(event) => navigate({ size: Number(event.currentTarget.value) })}>
            {SIZES.map((most) => (
              <option key={most} value={String(most)}>
                {most} actors
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" aria-label="Zoom out" onClick={() => viewport.zoomBy(1 / 1.4)}>
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => viewport.zoomBy(1.4)}>
        +
      </button>
      <button type="button" onClick={viewport.fitAll}>
        Fit
      </button>
    </>
  );
}

const Summary = ({ picture: { nodes, links, nodesTotal, linksTotal } }: { picture: Picture }) => (
  <>
    {cut(nodes.length, nodesTotal, 'actor')}, {cut(links.length, linksTotal, 'link')}
  </>
);

/** `80 of 312 actors` */
const cut = (shown: number, total: number, what: string): string =>
  shown < total ? `${count(shown)} of ${counted(total, what)}` : counted(shown, what);

/** The links as rows: the same numbers as on the lines. */
function linksTable({ nodes, links }: Picture): TableData {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const label = (type: string): string => vocabulary.value.find((row) => row.type === type)?.label ?? type;
  return {
    caption: `${counted(links.length, 'link')}, the most facts first`,
    columns: [
      { label: 'One' },
      { label: 'Other' },
      { label: 'Facts', numeric: true },
      { label: 'Balance', numeric: true },
      { label: 'Mostly' },
      { label: 'First' },
      { label: 'Last' },
    ],
    rows: links.map((link) => [
      names.get(link.sourceId) ?? link.sourceId,
      names.get(link.targetId) ?? link.targetId,
      link.factCount,
      link.balance,
      label(link.topType),
      link.firstDate,
      link.lastDate,
    ]),
  };
}
