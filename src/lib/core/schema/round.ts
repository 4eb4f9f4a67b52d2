import * as v from 'valibot';
import type { Alpha, Disagreement, Round } from '../dataset.ts';
import { codeSchema } from './code.ts';
import { coderIdSchema, idSchema, periodIdSchema } from './id.ts';
import { countSchema } from './number.ts';
import { list, object, type Schema } from './object.ts';
import type { Rules } from './rules.ts';
import { textSchema, wordsSchema } from './text.ts';

const AN_ALPHA = 'a number, at most 1';

const alphaSchema: Schema<Alpha> = v.pipe(
	object({
		measure: wordsSchema(),
		alpha: v.pipe(v.number(AN_ALPHA), v.finite(AN_ALPHA), v.maxValue(1, AN_ALPHA)),
		units: countSchema,
		same: countSchema
	}),
	v.check(({ units, same }) => same <= units, 'no more units coded alike than there are')
);

function disagreementSchema(rules: Rules): Schema<Disagreement> {
	const code = v.nullable(codeSchema(rules));
	return object({
		actor: idSchema,
		topic: idSchema,
		codes: v.record(coderIdSchema, code, 'an object'),
		settled: code,
		why: v.nullable(textSchema(rules.languages))
	});
}

/** One round of coding, with what its two coders differed on. */
export function roundSchema(rules: Rules): Schema<Round> {
	return object({
		id: periodIdSchema,
		coders: v.pipe(list(coderIdSchema), v.length(2, 'two coders')),
		statedOrNot: alphaSchema,
		statedOrNotCore: alphaSchema,
		stance: alphaSchema,
		disagreements: list(disagreementSchema(rules))
	});
}
