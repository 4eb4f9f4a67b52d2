import * as v from 'valibot';
import type { Text } from '../dataset.ts';
import { VERSION, type Release } from '../release.ts';
import { PARTS, type Revision } from '../revision.ts';
import { daySchema } from './date.ts';
import { idSchema, periodIdSchema } from './id.ts';
import { list, object, oneOf, type Schema } from './object.ts';
import type { Rules } from './rules.ts';
import { wordsSchema } from './text.ts';

const A_VERSION = 'a version, YYYY-MM-DD and eight digits of a hash';

/** The name of a version of the data. */
export const versionSchema = v.pipe(v.string(A_VERSION), v.regex(VERSION, A_VERSION));

/** A reason, in one of the languages at least. */
function reasonSchema({ languages }: Rules): Schema<Text> {
	const isKnown = (code: string) => languages.length === 0 || languages.includes(code);
	return v.pipe(
		v.record(v.string(), wordsSchema(), 'an object'),
		v.check(
			(text) => Object.keys(text).length > 0 && Object.keys(text).every(isKnown),
			`words in one language at least, of ${languages.join(', ')}`
		)
	);
}

/** What a release made of one position, or of why an actor has none. What it names may be gone since. */
function revisionSchema(rules: Rules): Schema<Revision> {
	const fromTo = <T>(side: Schema<T>) => object({ from: v.nullable(side), to: v.nullable(side) });
	return object({
		actor: idSchema,
		topic: v.nullable(idSchema),
		period: v.nullable(periodIdSchema),
		source: v.nullable(idSchema),
		stance: v.exactOptional(fromTo(idSchema)),
		basis: v.exactOptional(fromTo(oneOf(['explicit', 'implied', 'unknown']))),
		parts: v.exactOptional(list(oneOf(PARTS))),
		why: v.exactOptional(reasonSchema(rules))
	});
}

/** A version that was given out, and what changed in it. */
export function releaseSchema(rules: Rules): Schema<Release> {
	return object({
		version: versionSchema,
		date: daySchema,
		why: reasonSchema(rules),
		cells: list(revisionSchema(rules))
	});
}
