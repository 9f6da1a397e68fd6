/** Articles that are never read while rules are written: their figures tell how the extractor does on articles it has not seen. */
export const HELD_OUT = /^dev-[ab]1[1-5]-/;
