import { useEffect, useRef } from 'preact/hooks';
import { coverage, navigate, state } from '../session.ts';
import type { ViewState } from '../state/view-state.ts';
import { VIEWS, viewOf } from '../view-registry.ts';
import { counted, dayText } from '../words.ts';
import { EntityPicker } from './EntityPicker.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { ShareButton } from './ShareButton.tsx';

/** Name of the service, search, views, and what the page as a whole can do. */
export function Header() {
  return (
    <header class="site-head">
      <a class="skip-link" href="#panel">
        Skip to the panel
      </a>
      <div class="bar">
        <h1>
          <a class="brand" href="/" onClick={home}>
            Entente
          </a>
        </h1>
        <EntityPicker
          label="Search states, officials, bodies, agreements, projects"
          placeholder="Search: Lavrov, Türkiye, AUKUS …"
          shortcut="/"
          onPick={({ id }) => navigate({ view: 'graph', seeds: [id], expanded: [], selection: { of: 'entity', id } })}
        />
        <div class="actions">
          <ThemeButton />
          <ShareButton />
          <ExportMenu />
          <a class="button" href="/graphiql" target="_blank" rel="noopener noreferrer">
            Console<span class="visually-hidden">, opens a new tab</span>
          </a>
        </div>
      </div>
      <div class="bar">
        <nav aria-label="Views" class="tabs">
          {VIEWS.map(({ id, label, about }) => (
            <ViewLink key={id} id={id} label={label} about={about} />
          ))}
        </nav>
        <Extent />
      </div>
    </header>
  );
}

function home(event: MouseEvent): void {
  event.preventDefault();
  navigate({ view: 'graph', seeds: [], expanded: [], selection: null, a: null, b: null });
}

function ViewLink({ id, label, about }: { id: string; label: string; about: string }) {
  const current = viewOf(state.value.view).id === id;
  const link = useRef<HTMLAnchorElement>(null);
  // On a phone the tabs are a row to move along: the chosen one stays in sight.
  useEffect(() => {
    if (current) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const go = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate({ view: id });
  };
  return (
    <a ref={link} href={`?view=${id}`} title={about} aria-current={current ? 'page' : undefined} onClick={go}>
      {label}
    </a>
  );
}

/** How much there is in all: what every number on the page is a part of. */
function Extent() {
  if (coverage.value === null) return null;
  const { articles, facts, from, to } = coverage.value;
  return (
    <p class="extent">
      {counted(facts, 'fact')} from {counted(articles, 'article')}
      {from && to && (
        <>
          , {dayText(from)} – {dayText(to)}
        </>
      )}
    </p>
  );
}

const NEXT_THEME: Record<ViewState['theme'], ViewState['theme']> = { AUTO: 'LIGHT', LIGHT: 'DARK', DARK: 'AUTO' };
const THEME_WORDS: Record<ViewState['theme'], string> = { AUTO: 'auto', LIGHT: 'light', DARK: 'dark' };

function ThemeButton() {
  const { theme } = state.value;
  return (
    <button type="button" onClick={() => navigate({ theme: NEXT_THEME[theme] }, { replace: true })}>
      Theme: {THEME_WORDS[theme]}
    </button>
  );
}
