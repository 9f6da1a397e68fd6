import { standaloneSvg } from './standalone-svg.ts';
import { csvOf, type TableData } from './table-data.ts';

/** Saves a panel's numbers. The mark at the beginning tells spreadsheets that it is UTF-8. */
export const downloadCsv = (table: TableData, name: string): void =>
  save(new Blob(['\ufeff', csvOf(table)], { type: 'text/csv' }), name, 'csv');

/** Saves a panel's picture as it looks now, colours and all. */
export function downloadSvg(picture: SVGSVGElement | null, name: string): void {
  if (picture === null) return;
  save(new Blob([standaloneSvg(picture, name).text], { type: 'image/svg+xml' }), name, 'svg');
}

const SCALE = 2;

/** Saves a panel's picture as pixels, two for each of the screen. */
export async function downloadPng(picture: SVGSVGElement | null, name: string): Promise<void> {
  if (picture === null) return;
  const { text, width, height } = standaloneSvg(picture, name);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * SCALE, height: height * SCALE });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  canvas.toBlob((blob) => blob && save(blob, name, 'png'), 'image/png');
}

function save(blob: Blob, name: string, extension: string): void {
  const address = URL.createObjectURL(blob);
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  Object.assign(document.createElement('a'), { href: address, download: `entente-${slug}.${extension}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
