import { type LayoutRequest, layOut } from './layout.ts';

/** Lays out beside the page, so that it never stands still. Answers carry the number of their request. */
addEventListener(
  'message',
  ({ data: { number, request } }: MessageEvent<{ number: number; request: LayoutRequest }>) => {
    postMessage({ number, places: layOut(request) });
  },
);
