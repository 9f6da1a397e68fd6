import type { Page } from '@playwright/test';

/** How far two pictures (PNG) of one size lie apart: the greatest difference of a colour channel, 0…255; 256 where the sizes differ. */
export function greatestDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixels = async (picture: string): Promise<ImageData> => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [left, right] = await Promise.all([pixels(pictures[0]!), pixels(pictures[1]!)]);
      if (left.width !== right.width || left.height !== right.height) return 256;
      let greatest = 0;
      left.data.forEach((value, index) => {
        greatest = Math.max(greatest, Math.abs(value - right.data[index]!));
      });
      return greatest;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
