import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../panel/Notice.tsx';
import { viewOf } from '../view-registry.ts';

type Loaded = { id: string; component: ComponentType } | { id: string; component: null };

/** The chosen view, fetched first where it is not here yet. */
export function ViewSlot({ id }: { id: string }) {
  const view = viewOf(id);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!view.lazy) return;
    (view.component as () => Promise<ComponentType>)().then(
      (component) => setLoaded({ id: view.id, component }),
      () => setLoaded({ id: view.id, component: null }),
    );
  }, [view, attempt]);
  if (!view.lazy) return <Component of={view.component as ComponentType} />;
  if (loaded?.id !== view.id) return <div class="skeleton" />;
  if (loaded.component !== null) return <Component of={loaded.component} />;
  return (
    <Notice tone="problem" again={() => setAttempt(attempt + 1)}>
      This view could not be fetched. The service may have been stopped or renewed; reload the page if it stays so.
    </Notice>
  );
}

const Component = ({ of: Shown }: { of: ComponentType }) => <Shown />;
