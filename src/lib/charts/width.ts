/** As wide as a built page draws a chart, in CSS pixels: with script it fills its container. */
export const BUILT = 720;
const [NARROWEST, WIDEST] = [280, 1600];

/** The width in which a chart is drawn where there is so much room: all in CSS pixels. */
export const fitWidth = (room: number) => Math.min(WIDEST, Math.max(NARROWEST, room));
