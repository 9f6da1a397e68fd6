import { open, panel } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

/** What a screen reader finds. Names and order stand fast; numbers follow the sample articles. */

test('the graph is a named group of buttons: links with their facts and tone, actors with kind and links', async ({
  page,
}) => {
  await open(page, '?seeds=IRN&sel=IRN~RUS&types=SUPPLIES,MEETS,AIDS');
  await expect(panel(page)).toMatchAriaSnapshot(`
    - region "Links":
      - heading "Links" [level=2]
      - paragraph: /\\d+ actors, \\d+ links?/
      - 'toolbar "Links: view and export"':
        - button "Zoom out"
        - button "Zoom in"
        - button "Fit"
        - button "As table"
        - button "CSV"
        - button "SVG"
        - button "PNG"
        - link "Query of this panel in the console, opens a new tab"
      - 'group /Graph: \\d+ actors, \\d+ links?. Arrow keys move, Enter selects, question mark lists all keys./':
        - button /^Iran and Russia, \\d+ facts, cooperative$/ [pressed]
        - button /^Iran, country, \\d+ links?/
        - button /^Russia, country, \\d+ links?(, \\d+ more hidden)?$/
      - list:
        - listitem: country
        - listitem: official
        - listitem: organization
        - listitem: agreement
        - listitem: project
        - listitem: cooperative
        - listitem: conflictual
        - listitem: neither or both
        - listitem: "width: facts"
      - group: Keys
  `);
});

test('the matrix is a grid with headers on both sides; empty cells say so in words', async ({ page }) => {
  await open(page, '?view=matrix&n=5');
  await expect(panel(page)).toMatchAriaSnapshot(`
    - region "Matrix":
      - heading "Matrix" [level=2]
      - paragraph: /5 of \\d+ actors; cells count facts either way round/
      - 'toolbar "Matrix: view and export"':
        - button "As table"
        - button "CSV"
        - button "SVG"
        - button "PNG"
        - link "Query of this panel in the console, opens a new tab"
      - combobox "Cell"
      - combobox "Order"
      - combobox "Actors"
      - checkbox "Count officials and bodies for their country"
      - grid "Who deals with whom":
        - rowgroup:
          - row:
            - gridcell
            - columnheader "Iran"
            - columnheader "Russia"
        - rowgroup:
          - row /^Iran \\d+ /:
            - rowheader "Iran"
            - gridcell
            - gridcell /^\\d+$/
            - 'gridcell /^Iran – .+: no facts$/'
          - row /^Russia \\d+ /:
            - rowheader "Russia"
            - gridcell /^\\d+$/
            - gridcell
            - 'gridcell /^Russia – .+: no facts$/'
  `);
});

test('an entity stands on a page of its own: bearing, time, partners, papers, the latest', async ({ page }) => {
  await open(page, '?view=entity&a=IRN');
  await expect(panel(page)).toMatchAriaSnapshot(`
    - region "Iran":
      - heading "Iran" [level=2]
      - combobox "Entity"
      - paragraph: /country IRN, Middle East, \\d+ facts/
      - paragraph: /also Iranian/
      - paragraph:
        - button "In the graph"
        - button "All its facts"
      - paragraph: /\\d+ dated facts, \\d+ undated; the tallest column/
      - img /\\d+ facts at Iran over time/
      - region "Deals most with":
        - heading "Deals most with" [level=3]
        - list:
          - listitem:
            - button "Russia"
            - text: /\\d+ facts, cooperative/
      - region "Agreements and projects":
        - list
      - region "The latest told":
        - list "The latest facts"
  `);
});
