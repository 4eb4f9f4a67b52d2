import * as v from 'valibot';
import type { Dataset, Text } from '../dataset.ts';
import { dateSchema, daySchema } from './date.ts';
import { idSchema, periodIdSchema } from './id.ts';
import { integerSchema } from './number.ts';
import { list, oneOf, type Schema } from './object.ts';
import { placeSchema } from './position.ts';
import { versionSchema } from './release.ts';
import { roundSchema } from './round.ts';
import { seatsSchema } from './seats.ts';
import { kindSchema } from './source.ts';

/** What a view shows of a dataset; the rest of it has pages of its own, which are always those of today. */
export type Viewed = Omit<Dataset, 'unattributed' | 'recommendations' | 'method'>;

/** No rule of today's site.json binds what was written before it. */
const ANY = { languages: [], stances: [], quoteLimit: Infinity };

/** What can be read there, and otherwise this: for what a view can do without. */
const or = <T>(schema: Schema<T>, otherwise: NoInfer<T>) =>
	v.fallback(schema as v.GenericSchema<T, T>, otherwise);

/** Those of a list that can be read. */
const some = <T>(entry: Schema<T>) =>
	v.pipe(
		v.fallback(v.array(v.unknown()), []),
		v.transform((all) => all.filter((one): one is T => v.is(entry, one)))
	);

/** An object with these keys at least: a version of another day may have had others. */
const loose = <E extends v.ObjectEntries>(entries: E) => v.object(entries, 'a value');

/**
 * A version of the whole dataset as it was published, read for what a view needs of it.
 * @param fill adds to a text what it lacks
 */
export function archiveSchema(
	fill: (text: Text) => Text
): Schema<Viewed & { readonly version: string }> {
	const filled = v.pipe(v.record(v.string(), v.string('words'), 'a text'), v.transform(fill));
	const words = or<Text>(filled, {});
	const texts: Texts = {
		text: filled,
		words,
		perhapsWords: or<Text | null>(v.nullable(filled), {})
	};
	return loose({
		version: versionSchema,
		site: siteSchema(texts),
		periods: list(periodSchema),
		actors: list(actorSchema(texts)),
		topics: list(topicSchema(texts)),
		sources: list(sourceSchema(texts)),
		gaps: list(gapSchema(texts)),
		positions: list(positionSchema(texts)),
		rounds: some(roundSchema(ANY)),
		seats: some(seatsSchema(ANY))
	});
}

interface Texts {
	readonly text: Schema<Text>;
	/** The same, or nothing. */
	readonly words: Schema<Text>;
	/** The same where the data may say that there is none. */
	readonly perhapsWords: Schema<Text | null>;
}

const periodSchema = loose({
	id: periodIdSchema,
	name: v.string('a name'),
	start: v.exactOptional(integerSchema),
	end: v.exactOptional(integerSchema)
});

function siteSchema({ text, words, perhapsWords }: Texts) {
	const from = { source: or<string | null>(v.nullable(v.string()), null), note: perhapsWords };
	return loose({
		id: idSchema,
		title: words,
		question: words,
		description: words,
		languages: list(v.string()),
		released: daySchema,
		core: list(idSchema),
		order: loose({ actors: list(idSchema), ...from }),
		colours: loose({ hex: or(v.record(v.string(), v.string()), {}), ...from }),
		minimumOverlap: integerSchema,
		quoteLimit: or(integerSchema, 0),
		scale: list(loose({ id: idSchema, value: integerSchema, word: text, meaning: perhapsWords }))
	});
}

const actorSchema = ({ text, perhapsWords }: Texts) =>
	loose({ id: idSchema, kind: idSchema, kindName: perhapsWords, name: text, short: text });

const topicSchema = ({ text, perhapsWords }: Texts) =>
	loose({ id: idSchema, title: text, proposition: text, explanation: perhapsWords });

const gapSchema = ({ perhapsWords }: Texts) =>
	loose({
		actor: idSchema,
		period: periodIdSchema,
		state: oneOf(['no-source', 'not-coded']),
		why: perhapsWords
	});

/** A key that holds words, or nothing. */
const note = ({ text }: Texts) => or<Text | null>(v.nullable(text), null);
const perhaps = or<string | null>(v.nullable(v.string()), null);
const knownEntries = (texts: Texts) => ({
	basis: oneOf(['stated', 'inferred']),
	note: note(texts)
});

function sourceSchema(texts: Texts) {
	const known = knownEntries(texts);
	return loose({
		id: idSchema,
		actor: v.nullable(idSchema),
		kind: kindSchema,
		title: texts.text,
		publisher: texts.perhapsWords,
		period: v.nullable(periodIdSchema),
		date: v.nullable(dateSchema),
		dating: loose({ ...known, basis: oneOf(['stated', 'inferred', 'unknown']) }),
		status: v.nullable(loose({ is: oneOf(['adopted', 'draft']), ...known })),
		language: v.string(),
		partOf: perhaps,
		paragraphs: or<[number, number] | null>(v.tuple([v.number(), v.number()]), null),
		text: perhaps,
		url: perhaps,
		urlNote: note(texts),
		round: perhaps
	});
}

const positionSchema = (texts: Texts) =>
	loose({
		actor: idSchema,
		topic: idSchema,
		source: idSchema,
		period: v.nullable(periodIdSchema),
		stance: idSchema,
		basis: oneOf(['explicit', 'implied', 'unknown']),
		attribution: oneOf(['named', 'section', 'unknown']),
		locator: or(placeSchema, {}),
		quote: v.exactOptional(v.string()),
		summary: texts.perhapsWords,
		note: note(texts),
		agreed: or<boolean | null>(v.nullable(v.boolean()), true)
	});
