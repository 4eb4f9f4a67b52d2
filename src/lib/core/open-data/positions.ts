import type { Actor, Dataset, Position, Source, Step, Text, Topic } from '../dataset.ts';
import {
	always,
	date,
	link,
	tabulate,
	whole,
	words,
	type Column,
	type OpenTable
} from './column.ts';

/** A position with all that its ids stand for. */
interface Row {
	readonly position: Position;
	readonly actor: Actor | undefined;
	readonly topic: Topic | undefined;
	readonly source: Source | undefined;
	readonly step: Step | undefined;
}

type Say = (text: Text | null | undefined) => string;

/**
 * The positions in long form, one row a position. The columns that the import of spreadsheets reads stand first, under
 * its own names; what else there is follows them.
 */
export function positionTable(dataset: Dataset, language: string): OpenTable {
	const say: Say = (text) => text?.[language] ?? '';
	return tabulate(
		{
			name: 'positions',
			language,
			description:
				'One row a position: what one actor says on one topic in one source. A cell without a row is no stance: see gaps.',
			primaryKey: ['actor', 'topic', 'source'],
			foreignKeys: [
				{ fields: ['actor'], table: 'actors', to: ['id'] },
				{ fields: ['topic'], table: 'topics', to: ['id'] },
				{ fields: ['stance'], table: 'stances', to: ['id'] },
				{ fields: ['period'], table: 'periods', to: ['id'] },
				{ fields: ['source'], table: 'sources', to: ['id'] }
			]
		},
		{ columns: [...imported(dataset, say), ...further(dataset, say)], rows: rowsOf(dataset) }
	);
}

function rowsOf({ positions, actors, topics, sources, site }: Dataset): Row[] {
	const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
		new Map(list.map((one) => [one.id, one]));
	const [actor, topic, source] = [byId(actors), byId(topics), byId(sources)];
	const step = byId(site.scale);
	return positions.map((position) => ({
		position,
		actor: actor.get(position.actor),
		topic: topic.get(position.topic),
		source: source.get(position.source),
		step: step.get(position.stance)
	}));
}

/** What the import of spreadsheets reads, by the names that it knows. */
function imported({ site }: Dataset, say: Say): Column<Row>[] {
	const stances = site.scale.map(({ id }) => id);
	return [
		always('actor', 'Who says it', ({ position }) => position.actor),
		always('topic', 'On what', ({ position }) => position.topic),
		always('stance', 'The step of the scale', ({ position }) => position.stance, { enum: stances }),
		words(
			'period',
			'The period of the source; empty for actors that do not stand for election, who are shown in every period',
			({ position }) => position.period
		),
		always(
			'basis',
			'Whether the passage says so or it is implied',
			({ position }) => position.basis,
			{
				enum: ['explicit', 'implied']
			}
		),
		always('source', 'Where it is said', ({ position }) => position.source),
		words('publisher', 'Who published the source', ({ source }) => say(source?.publisher)),
		link('url', 'Where the source was read', ({ source }) => source?.url ?? null),
		date(
			'date',
			'The date of the source, as exact as it is known',
			({ source }) => source?.date ?? null
		),
		whole('page', 'The page in the file, from 1', ({ position }) => position.locator.page, {
			minimum: 1
		}),
		words(
			'quote',
			'Word for word, in the language of the source',
			({ position }) => position.quote
		),
		words('summary', 'What the passage says, in plain words', ({ position }) =>
			say(position.summary)
		),
		words('note', 'What the coders want known about it', ({ position }) => say(position.note))
	];
}

function further({ site }: Dataset, say: Say): Column<Row>[] {
	const values = site.scale.map(({ value }) => value);
	const range = { minimum: Math.min(...values), maximum: Math.max(...values) };
	return [
		whole(
			'stance_value',
			'The stance as a number: higher is more in favour',
			({ step }) => step?.value,
			{
				required: true,
				...range
			}
		),
		words('stance_word', 'The stance in a word', ({ step }) => say(step?.word)),
		words('actor_name', 'The name of the actor', ({ actor }) => say(actor?.name)),
		words('topic_title', 'The title of the topic', ({ topic }) => say(topic?.title)),
		words('source_title', 'The title of the source', ({ source }) => say(source?.title)),
		words('source_kind', 'What kind of text the source is', ({ source }) => source?.kind),
		words('source_status', 'Whether it was adopted', ({ source }) => source?.status?.is),
		words('quote_language', 'The language of the quote', ({ position, source }) =>
			position.quote === undefined ? '' : source?.language
		),
		always(
			'attribution',
			'Whether the passage names the actor, or the actor follows from the section',
			({ position }) => position.attribution,
			{ enum: ['named', 'section'] }
		),
		whole(
			'printed_page',
			'The number printed on the page',
			({ position }) => position.locator.printedPage
		),
		whole(
			'paragraph',
			'The paragraph in the text, from 1',
			({ position }) => position.locator.paragraph
		),
		words('section', 'The section of the source', ({ position }) => position.locator.section),
		{
			...always<Row>(
				'agreed',
				'Whether the two coders gave the same code',
				({ position }) => position.agreed
			),
			type: 'boolean'
		}
	];
}
