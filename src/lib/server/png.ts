import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { toIndexedPng } from './indexed-png.ts';

const require = createRequire(import.meta.url);
const FOLDER = '@expo-google-fonts/source-sans-3';
/** The letters of images, by weight: the machine's own are never used, so that all machines make the same bytes. */
const FONTS = ['400Regular', '600SemiBold', '700Bold'].map((name) =>
	require.resolve(`${FOLDER}/${name}/SourceSans3_${name}.ttf`)
);
const FAMILY = 'Source Sans 3';

/** For whatever measures or draws letters as images have them. */
export const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: FAMILY };

/** Draws an SVG whose colours and letters need no style sheet, pixel by pixel. */
export function toPng(svg: string): Buffer {
	const { width, height, pixels } = new Resvg(svg, { font }).render();
	return toIndexedPng({ width, height, data: pixels });
}
