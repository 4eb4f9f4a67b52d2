import { colourOf } from '../colour.ts';
import type { Actor, Dataset, Gap, Period, Source, Step, Text, Topic } from '../dataset.ts';
import { orderedActors } from '../matrix-data.ts';
import { always, date, link, tabulate, whole, words, type OpenTable } from './column.ts';

type Say = (text: Text | null) => string;
const speaker =
	(language: string): Say =>
	(text) =>
		text?.[language] ?? '';

const ID = { unique: true, pattern: '[a-z][a-z0-9-]*' } as const;

/** Who speaks; the first six columns are those that the import of spreadsheets reads. */
export function actorTable(dataset: Dataset, language: string): OpenTable {
	const say = speaker(language);
	const { order, colours } = dataset.site;
	return tabulate<Actor>(
		{
			name: 'actors',
			language,
			description: 'Who speaks: the parties in their order, then the others.',
			primaryKey: ['id'],
			foreignKeys: []
		},
		{
			columns: [
				always('id', 'Never changes', ({ id }) => id, ID),
				always('name', 'The name', ({ name }) => say(name)),
				always('short', 'The short name', ({ short }) => say(short)),
				always('kind', '“party” for those that stand for election', ({ kind }) => kind),
				words(
					'colour',
					'Goes with the name, never with a stance',
					({ id }) => colourOf(colours, id),
					{
						pattern: '#[0-9a-f]{6}'
					}
				),
				whole(
					'order',
					'The place among the parties, from 1; empty for others',
					({ id }) => order.actors.indexOf(id) + 1 || undefined,
					{ minimum: 1 }
				),
				words('kind_name', 'The kind in words', ({ kindName }) => say(kindName))
			],
			rows: orderedActors(dataset)
		}
	);
}

/** The rows of the matrix; the columns are those that the import of spreadsheets reads. */
export function topicTable({ topics, site }: Dataset, language: string): OpenTable {
	const say = speaker(language);
	return tabulate<Topic>(
		{
			name: 'topics',
			language,
			description: 'What is spoken of, with the proposition that a stance is for or against.',
			primaryKey: ['id'],
			foreignKeys: []
		},
		{
			columns: [
				always('id', 'Never changes', ({ id }) => id, ID),
				always('title', 'The title', ({ title }) => say(title)),
				always('proposition', 'What a stance is for or against', (topic) => say(topic.proposition)),
				words('explanation', 'What the topic is', ({ explanation }) => say(explanation)),
				{
					...always<Topic>('core', 'Whether it is shown first', ({ id }) => site.core.includes(id)),
					type: 'boolean'
				}
			],
			rows: topics
		}
	);
}

/** The steps of the scale, the most in favour first. */
export function stanceTable({ site }: Dataset, language: string): OpenTable {
	const say = speaker(language);
	return tabulate<Step>(
		{
			name: 'stances',
			language,
			description: 'The scale on which stances lie. Saying nothing is no step of it.',
			primaryKey: ['id'],
			foreignKeys: []
		},
		{
			columns: [
				always('id', 'Never changes', ({ id }) => id, ID),
				whole('value', 'Higher is more in favour', ({ value }) => value, { required: true }),
				always('word', 'The stance in a word', ({ word }) => say(word)),
				always('meaning', 'What it means', ({ meaning }) => say(meaning))
			],
			rows: site.scale
		}
	);
}

/** The periods; they have one name in all languages. */
export const periodTable = ({ periods }: Dataset): OpenTable =>
	tabulate<Period>(
		{
			name: 'periods',
			description: 'The periods that sources belong to.',
			primaryKey: ['id'],
			foreignKeys: []
		},
		{
			columns: [
				always('id', 'Never changes', ({ id }) => id, { unique: true }),
				always('name', 'The name', ({ name }) => name),
				whole('start', 'The first year', ({ start }) => start, { required: true }),
				whole('end', 'The last year', ({ end }) => end)
			],
			rows: periods
		}
	);

/** The documents, with how their dates and their adoption are known. */
export function sourceTable({ sources }: Dataset, language: string): OpenTable {
	const say = speaker(language);
	return tabulate<Source>(
		{
			name: 'sources',
			language,
			description: 'The documents that were read, and how their dates and adoption are known.',
			primaryKey: ['id'],
			foreignKeys: [
				{ fields: ['actor'], table: 'actors', to: ['id'] },
				{ fields: ['period'], table: 'periods', to: ['id'] }
			]
		},
		{
			columns: [
				always('id', 'Never changes', ({ id }) => id, ID),
				words('actor', 'Whose it is; empty for a collection of several’s', ({ actor }) => actor),
				always('kind', 'What kind of text it is', ({ kind }) => kind),
				always('title', 'The title', ({ title }) => say(title)),
				words('publisher', 'Who published it', ({ publisher }) => say(publisher)),
				words('period', 'The period it belongs to', ({ period }) => period),
				date('date', 'As exact as it is known', (source) => source.date),
				words('dating', 'Whether the date is stated or inferred', ({ dating }) => dating.basis),
				words('dating_note', 'How the date is known', ({ dating }) => say(dating.note)),
				words('status', 'Adopted or draft', ({ status }) => status?.is),
				words('status_basis', 'Whether that is stated or inferred', ({ status }) => status?.basis),
				words('status_note', 'How that is known', ({ status }) => say(status?.note ?? null)),
				words('language', 'The language of the text', (source) => source.language),
				words('part_of', 'The source that it stands in', ({ partOf }) => partOf),
				whole('first_paragraph', 'Where it begins there', ({ paragraphs }) => paragraphs?.[0]),
				whole('last_paragraph', 'Where it ends there', ({ paragraphs }) => paragraphs?.[1]),
				link('url', 'Where it was read', ({ url }) => url),
				words('url_note', 'What must be known of the address', ({ urlNote }) => say(urlNote)),
				words('round', 'The round of coding in which it was read', ({ round }) => round)
			],
			rows: sources
		}
	);
}

/** Why actors have no position at all in a period: without this, silence and a missing source look alike. */
export function gapTable({ gaps }: Dataset, language: string): OpenTable {
	const say = speaker(language);
	return tabulate<Gap>(
		{
			name: 'gaps',
			language,
			description:
				'Actors without any position in a period: no-source (there is none), not-coded (there is one). Where an actor is not listed, a cell without a position means that its sources say nothing.',
			primaryKey: ['actor', 'period'],
			foreignKeys: [
				{ fields: ['actor'], table: 'actors', to: ['id'] },
				{ fields: ['period'], table: 'periods', to: ['id'] }
			]
		},
		{
			columns: [
				always('actor', 'Who', ({ actor }) => actor),
				always('period', 'When', ({ period }) => period),
				always('state', 'What is missing', ({ state }) => state, {
					enum: ['no-source', 'not-coded']
				}),
				words('why', 'Why', ({ why }) => say(why))
			],
			rows: gaps
		}
	);
}
