import * as v from 'valibot';
import { idSchema } from './id.ts';
import { oneOf, type Schema } from './object.ts';
import { languageSchema } from './text.ts';

/** What site.json lays down for the other files. */
export interface Rules {
	/** Empty where they cannot be read: then texts may be in any language. */
	readonly languages: readonly string[];
	/** The ids of the scale's steps; empty where they cannot be read: then a stance may be any id. */
	readonly stances: readonly string[];
	/** The longest quote; without end where it cannot be read. */
	readonly quoteLimit: number;
}

/** The rules, as far as they can be read from a site.json that may be broken or missing. */
export function readRules(site: unknown): Rules {
	const limit = member(site, 'quoteLimit');
	const steps = items(site, 'scale').map((step) => member(step, 'id'));
	return {
		languages: allOrNone(items(site, 'languages'), languageSchema),
		stances: allOrNone(steps, idSchema),
		quoteLimit: typeof limit === 'number' && limit > 0 ? limit : Infinity
	};
}

/** The words of a list that is right; of half a list nothing can be said to be missing, or too much. */
function allOrNone(words: readonly unknown[], schema: Schema<string>): readonly string[] {
	const right = words.filter((word): word is string => v.is(schema, word));
	return right.length === words.length ? right : [];
}

/** A stance on the scale. */
export function stanceSchema({ stances }: Rules): Schema<string> {
	return stances.length === 0 ? idSchema : oneOf(stances);
}

/** What an unknown value has under a key of its own. */
export function member(value: unknown, key: string): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
	return (value as Record<string, unknown>)[key];
}

/** The list that an unknown value has under a key; empty where there is none. */
export function items(value: unknown, key: string): readonly unknown[] {
	const found = member(value, key);
	return Array.isArray(found) ? found : [];
}
