import type { Measure } from './cell-look.ts';

const STEPS = [1, 2, 3, 4, 5];

/** What shade and hatching mean. */
export const MatrixLegend = ({ measure }: { measure: Measure }) => (
  <p class="scale">
    {measure === 'FACTS' ? (
      <>
        few facts <Swatches tone="count" /> many
      </>
    ) : (
      <>
        conflict, hatched <Swatches tone="conflictual" reverse /> <Swatches tone="cooperative" /> cooperation
      </>
    )}
    <span>A cell opens the pair.</span>
  </p>
);

const Swatches = ({ tone, reverse = false }: { tone: string; reverse?: boolean }) => (
  <span class="swatches" aria-hidden="true">
    {(reverse ? [...STEPS].reverse() : STEPS).map((step) => (
      <i key={step} class={`filled step-${step} tone-${tone}`} />
    ))}
  </span>
);
