import { filter, state } from '../session.ts';
import { countFilters } from '../state/filter.ts';
import { EXPORTS, exportAddress } from './export-address.ts';

/** Files of everything that the filters leave, whatever part of it is on the page. */
export function ExportMenu() {
  const { from, to } = state.value;
  const narrowed = countFilters(state.value) > 0 || from !== null || to !== null;
  return (
    <details class="menu">
      <summary class="button">Export</summary>
      <div class="menu-body">
        <p class="summary">{narrowed ? 'All that the filters leave' : 'The whole graph'}</p>
        <ul>
          {EXPORTS.map(({ format, label, about }) => (
            <li key={format}>
              <a href={exportAddress(format, filter.value)} download>
                {label} <small>{about}</small>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
