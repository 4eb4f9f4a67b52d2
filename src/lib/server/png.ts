import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { toIndexedPng } from './indexed-png.ts';

const require = createRequire(import.meta.url);
const FOLDER = '@expo-google-fonts/source-sans-3';
/** The letters of images, by weight: the machine's own are never used, so that all machines make the same bytes. */
const FONTS = ['400Regular', '600SemiBold', '700Bold'].map((name) =>
	require.resolve(`${FOLDER}/${name}/SourceSans3_${name}.ttf`)
);
const FAMILY = 'Source Sans 3';

/** Letters that these fonts have not: the machine's own must do, or there would be boxes in their place. */
const OTHERS =
	/[^\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** For whatever measures or draws letters as images have them. */
export const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: FAMILY };

/**
 * Draws an SVG whose colours and letters need no style sheet, pixel by pixel. Beside the main thread, which gets a turn
 * in between: what was drawn is only then let go of, and thousands of images would fill the memory.
 */
export async function toPng(svg: string): Promise<Buffer> {
	const letters = { ...font, loadSystemFonts: OTHERS.test(svg) };
	const { width, height, pixels } = await renderAsync(svg, { font: letters });
	return toIndexedPng({ width, height, data: pixels });
}
