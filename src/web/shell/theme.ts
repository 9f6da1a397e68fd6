import type { ViewState } from '../state/view-state.ts';

/** Sets the theme for the whole page; AUTO follows the system. */
export function applyTheme(theme: ViewState['theme']): void {
  if (theme === 'AUTO') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.toLowerCase();
}
