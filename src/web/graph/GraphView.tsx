import { Panel } from '../panel/Panel.tsx';

/** Who is linked with whom. */
export function GraphView() {
  return (
    <Panel title="Graph">
      <p class="empty">The picture is being built.</p>
    </Panel>
  );
}
