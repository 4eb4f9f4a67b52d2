import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What messages say where nobody is a party; and where the data tells of no text that was read. */
const VARIANTS: readonly (readonly [prefix: string, isMeant: (folder: string) => boolean])[] = [
	['set_actors_', (folder) => lacks(folder, 'actors', ({ kind }) => kind === 'party')],
	['set_table_', (folder) => lacks(folder, 'sources', ({ kind }) => !kind?.startsWith('un'))]
];
const WORDS = 'src/i18n/messages/en.json';
const MESSAGE = /[\\/]paraglide[\\/]messages[\\/](\w+)\.js$/;

interface Thing {
	readonly kind?: string;
}

/** Whether a data folder has things of a sort, and none among them is such. */
function lacks(folder: string, name: string, isSuch: (thing: Thing) => boolean): boolean {
	try {
		const file: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
		const things: unknown = (file as Record<string, unknown>)[name];
		return Array.isArray(things) && things.length > 0 && !(things as Thing[]).some(isSuch);
	} catch {
		return false; // what is wrong with the folder is said by the build, not here
	}
}

/** From a message's key to the key of what is said in its place for this data: itself in most cases. */
export function messageVariants(folder = process.env.STANDPUNKT_DATA ?? 'data') {
	const meant = VARIANTS.filter(([, isMeant]) => isMeant(folder)).map(([prefix]) => prefix);
	const known = new Set(Object.keys(JSON.parse(readFileSync(WORDS, 'utf8')) as object));
	return (key: string): string =>
		meant.map((prefix) => prefix + key).find((variant) => known.has(variant)) ?? key;
}

/**
 * Lets a site say of its data what is true of it, at no cost to others: the other words are not in its build. While
 * working on the site, where messages are compiled otherwise, the usual words stand.
 */
export function otherWords(): Plugin {
	const variantOf = messageVariants();
	return {
		name: 'message-variants',
		enforce: 'pre',
		transform(_, id) {
			const [, key = ''] = MESSAGE.exec(id) ?? [];
			const variant = variantOf(key);
			return variant === key
				? undefined
				: `export { ${variant} as ${key} } from './${variant}.js';`;
		}
	};
}
