import * as v from 'valibot';
import type { Attribution, Code, Locator } from '../dataset.ts';
import { codeEntries } from './code.ts';
import { idSchema } from './id.ts';
import { object, type Schema } from './object.ts';
import { attributionSchema, locatorSchema } from './position.ts';
import type { Rules } from './rules.ts';

/** A code as a coder wrote it down, before anything was settled. */
export interface Coding extends Code {
	readonly actor: string;
	readonly topic: string;
	readonly attribution: Exclude<Attribution, 'unknown'>;
	readonly locator: Locator;
	/** The text that was read, by the name that its sources give it; null where they give none. */
	readonly text: string | null;
}

/** A code as a coder wrote it down. */
export function codingSchema(rules: Rules): Schema<Coding> {
	return object({
		actor: idSchema,
		topic: idSchema,
		...codeEntries(rules),
		attribution: attributionSchema,
		locator: locatorSchema,
		text: v.nullable(idSchema)
	});
}
