import type { Code } from '../dataset.ts';
import { object, oneOf, type Schema } from './object.ts';
import { stanceSchema, type Rules } from './rules.ts';

/** The two keys of a code. */
export function codeEntries(rules: Rules) {
	return { stance: stanceSchema(rules), basis: oneOf(['explicit', 'implied']) };
}

/** What one coder gave a cell. */
export function codeSchema(rules: Rules): Schema<Code> {
	return object(codeEntries(rules));
}
