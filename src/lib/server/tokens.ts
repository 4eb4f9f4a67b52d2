import { readFileSync } from 'node:fs';

/** Where the look's colours stand, from the project's root on, as `data` is read. */
const SHEETS = [
	'src/lib/styles/base.css',
	'src/lib/styles/stance.css',
	'src/lib/charts/agreement/Agreement.svelte'
];
/** A colour token: its name, and what it is on a light ground. */
const TOKEN = /--([a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,/g;

/** The colours of a look in its light theme, name -> `#rrggbb`, read from its style sheets. */
export const readTokens = (sheets: readonly string[]): ReadonlyMap<string, string> =>
	new Map(
		sheets.flatMap((text) =>
			Array.from(text.matchAll(TOKEN), ([, name = '', light = '']) => [name, light] as const)
		)
	);

let look: ReadonlyMap<string, string> | undefined;

/**
 * A drawing with its tokens resolved, for what draws where no style sheet is.
 * @throws where it asks for one that the look has not
 */
export function resolveTokens(svg: string): string {
	const tokens = (look ??= readTokens(SHEETS.map((file) => readFileSync(file, 'utf8'))));
	return svg.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
		const colour = tokens.get(name);
		if (!colour) throw new Error(`no colour token --${name}`);
		return colour;
	});
}
