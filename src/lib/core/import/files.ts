import type { Actor, Gap, Position, Site, Source, Text, Topic } from '../dataset.ts';
import { kindId, type ImportedActor } from './actors.ts';
import { slug } from './ids.ts';
import type { ImportOptions } from './options.ts';
import type { ImportedPeriod } from './periods.ts';
import type { ImportedPosition } from './positions.ts';
import type { ImportedStep } from './scale.ts';
import type { ImportedSource } from './sources.ts';
import type { ImportedTopic } from './topics.ts';

interface Matrix {
	readonly actors: readonly ImportedActor[];
	readonly topics: readonly ImportedTopic[];
	readonly scale: readonly ImportedStep[];
	readonly periods: readonly ImportedPeriod[];
	readonly sources: readonly ImportedSource[];
}

/** Shared topics below which agreement is too little to say, where there are so many topics at all. */
const MINIMUM_OVERLAP = 3;

/** A matrix as the files of a data folder: path -> what becomes JSON. */
export function toFiles(
	matrix: Matrix,
	options: ImportOptions & { readonly quoteLimit: number }
): Record<string, unknown> {
	const { language } = options;
	const say = (words: string): Text => ({ [language]: words });
	const perhaps = (words: string | undefined) => (words ? say(words) : null);
	return {
		'site.json': siteOf(matrix, options, { say, perhaps }),
		'periods.json': { periods: matrix.periods },
		'actors.json': {
			actors: matrix.actors.map(({ id, kind, name, short }): Actor => {
				return {
					id,
					kind: kindId(kind),
					kindName: perhaps(kind),
					name: say(name),
					short: say(short)
				};
			})
		},
		'topics.json': {
			topics: matrix.topics.map(({ id, title, proposition, explanation }): Topic => {
				return {
					id,
					title: say(title),
					proposition: say(proposition),
					explanation: perhaps(explanation)
				};
			})
		},
		'sources.json': {
			sources: sourcesOf(matrix, language, { say, perhaps }),
			unattributed: [],
			gaps: gapsOf(matrix)
		},
		...Object.fromEntries(
			matrix.sources.map((source) => [
				`positions/${source.id}.json`,
				{
					source: source.id,
					positions: source.positions.map((position) => positionOf(position, source, perhaps))
				}
			])
		)
	};
}

interface Words {
	say(words: string): Text;
	/** Null where there are none. */
	perhaps(words: string | undefined): Text | null;
}

function siteOf(
	{ actors, topics, scale }: Matrix,
	{ title, language, released, quoteLimit }: ImportOptions & { readonly quoteLimit: number },
	{ say, perhaps }: Words
): Site {
	const core = topics.filter((topic) => topic.core);
	const untold = { source: null, note: null };
	return {
		id: slug(title).replace(/^[^a-z]+/, '') || 'matrix',
		title: say(title),
		question: say(title),
		description: say(title),
		languages: [language],
		released,
		core: (core.length > 0 ? core : topics).map(({ id }) => id),
		order: { actors: columnsOf(actors).map(({ id }) => id), ...untold },
		colours: {
			hex: Object.fromEntries(actors.flatMap(({ id, colour }) => (colour ? [[id, colour]] : []))),
			...untold
		},
		minimumOverlap: Math.max(1, Math.min(MINIMUM_OVERLAP, topics.length)),
		quoteLimit,
		scale: scale.map(({ id, value, word, meaning }) => {
			return { id, value, word: say(word), meaning: perhaps(meaning) };
		})
	};
}

/** The parties, or everybody where nobody is one. */
function columnsOf(actors: readonly ImportedActor[]): readonly ImportedActor[] {
	const parties = actors.filter(({ kind }) => kindId(kind) === 'party');
	return parties.length > 0 ? parties : actors;
}

function sourcesOf(
	{ actors, sources }: Matrix,
	language: string,
	{ say, perhaps }: Words
): Source[] {
	const names = new Map(actors.map(({ id, name }) => [id, name]));
	return sources.map(({ id, actor, period, title, publisher, date, url }) => ({
		id,
		actor,
		kind: title === '' ? 'unnamed' : 'unspecified',
		// pages say of one without a name that it has none; it still needs something to be told from others by
		title: say(title || (names.get(actor) ?? actor)),
		publisher: perhaps(publisher),
		period,
		date: date ?? null,
		dating: { basis: 'unknown', note: null },
		status: null,
		language,
		partOf: null,
		paragraphs: null,
		text: null,
		url: url ?? null,
		urlNote: null,
		round: null
	}));
}

/** Where the table has nothing of a column in a period. */
function gapsOf({ actors, periods, sources }: Matrix): Gap[] {
	const here = new Set(sources.map(({ actor, period }) => `${actor} ${period}`));
	const always = new Set(sources.flatMap(({ actor, period }) => (period === null ? actor : [])));
	return columnsOf(actors).flatMap(({ id: actor }) =>
		periods
			.filter(({ id }) => !always.has(actor) && !here.has(`${actor} ${id}`))
			.map(({ id: period }): Gap => ({ actor, period, state: 'no-source', why: null }))
	);
}

function positionOf(
	{ actor, topic, stance, basis, page, quote, summary, note }: ImportedPosition,
	{ id, period }: ImportedSource,
	perhaps: Words['perhaps']
): Position {
	return {
		actor,
		topic,
		source: id,
		period,
		stance,
		basis,
		attribution: 'unknown',
		locator: page === undefined ? {} : { page },
		...(quote === '' ? {} : { quote }),
		summary: perhaps(summary),
		note: perhaps(note),
		agreed: null
	};
}
