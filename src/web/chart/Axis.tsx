import type { Tick } from './time-scale.ts';

/** The marks of a time axis, with lines up through the picture. */
export const Axis = ({ ticks, top, bottom }: { ticks: readonly Tick[]; top: number; bottom: number }) => (
  <g class="axis">
    {ticks.map(({ x, label }) => (
      <g key={label} transform={`translate(${x} 0)`}>
        <line y1={top} y2={bottom} />
        <text y={bottom + 14} text-anchor="middle">
          {label}
        </text>
      </g>
    ))}
  </g>
);
