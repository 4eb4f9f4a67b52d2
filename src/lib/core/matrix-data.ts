import type { Basis, Dataset, Dating, Gap, Period, SourceKind, Text } from './dataset.ts';
import type { PositionData, Positions } from './positions.ts';

export type { PositionData };

/**
 * What a page carries of a dataset, in one language: the stances and the names, without the reasons, which are many
 * times as long (see evidence.ts). Positions refer to actors, topics, sources and steps by their place in these lists.
 */
export interface MatrixData {
	readonly version: string;
	/** What its texts are in, where that may be another language than the page's. */
	readonly language?: string;
	/** Earlier versions in which a view can be shown, the oldest first; only with the current version, if there are any. */
	readonly versions?: readonly string[];
	readonly title: string;
	readonly question: string;
	readonly description: string;
	readonly core: readonly string[];
	readonly minimumOverlap: number;
	readonly scale: readonly { id: string; value: number; word: string; meaning: string }[];
	/** Oldest first. */
	readonly periods: readonly { id: string; name: string }[];
	/** How many actors the whole matrix has, where this is a part of it: see `partOf`. */
	readonly of?: number;
	/** Columns first, in the site's order; then the others. */
	readonly actors: readonly ActorData[];
	readonly topics: readonly { id: string; title: string; proposition: string }[];
	readonly sources: readonly SourceData[];
	readonly positions: Positions;
	/** The assembly's seats, where the data has one. */
	readonly seats: readonly SeatsData[];
	readonly gaps: readonly { actor: string; period: string; state: Gap['state']; why: string }[];
}

/** Seats in a period; `of` has an actor's, what is left of the total belongs to nobody here. */
export interface SeatsData {
	readonly period: string;
	/** What the assembly is called. */
	readonly assembly: string;
	/** The year of the election. */
	readonly election: number;
	readonly total: number;
	readonly majority: number;
	readonly of: Readonly<Record<string, number>>;
	readonly source: string;
	readonly sourceNote: string;
}

/** What is needed to tell a stance: the scale it lies on. */
export type Scaled = Pick<MatrixData, 'scale'>;

export interface ActorData {
	readonly id: string;
	readonly name: string;
	/** What heads a column: its short name, or the whole of it where others are called the same in short. */
	readonly short: string;
	/** Empty where it is not told; so are a source's publisher, a step's meaning and a gap's reason. */
	readonly kindName: string;
	/** Whether it is a column from the start: who stands for election, or everybody where nobody does. */
	readonly party: boolean;
	/** Undefined where it has none, null where nobody here has one. */
	readonly colour?: string | null;
	/** What its cells without a stance say, where that is not that its source is silent. */
	readonly unsaid?: string;
}

export interface SourceData {
	readonly id: string;
	readonly actor: string | null;
	readonly kind: SourceKind;
	readonly title: string;
	/** The language of the title as written here: the source's own, or the page's where it describes the source. */
	readonly titleLanguage: string;
	readonly publisher: string;
	readonly language: string;
	readonly period: string | null;
	readonly date: string | null;
	readonly dated: Dating['basis'];
	readonly status: {
		readonly is: 'adopted' | 'draft';
		readonly basis: 'stated' | 'inferred';
	} | null;
}

/** Which step of reading lies between a passage and its stance: none, one, or that is not told. */
export const BASES: readonly Basis[] = ['explicit', 'implied', 'unknown'];

/** In years where both have them, else as they stand. */
const byStart = (a: Period, b: Period) =>
	a.start === undefined || b.start === undefined ? 0 : a.start - b.start;

/** @param version names the state of the data: see dataVersion. @param lang one of the site's languages */
export function toMatrixData(dataset: Dataset, lang: string, version: string): MatrixData {
	const say = (text: Text | null) => text?.[lang] ?? '';
	const { site } = dataset;
	const actors = orderedActors(dataset);
	const place = (list: readonly { id: string }[]) => new Map(list.map(({ id }, i) => [id, i]));
	const at = { actor: place(actors), topic: place(dataset.topics), source: place(dataset.sources) };
	const step = place(site.scale);
	const columns = new Set(columnsOf(dataset).map(({ id }) => id));
	const shorts = countOf(actors.map(({ short }) => say(short)));
	const find = (places: Map<string, number>, id: string) => places.get(id) ?? 0; // known: checked by parse
	return {
		version,
		title: say(site.title),
		question: say(site.question),
		description: say(site.description),
		core: site.core,
		minimumOverlap: site.minimumOverlap,
		scale: site.scale.map(({ id, value, word, meaning }) => ({
			id,
			value,
			word: say(word),
			meaning: say(meaning)
		})),
		periods: [...dataset.periods].sort(byStart).map(({ id, name }) => ({ id, name })),
		actors: actors.map((actor) => ({
			id: actor.id,
			name: say(actor.name),
			short: shorts.get(say(actor.short)) === 1 ? say(actor.short) : say(actor.name),
			kindName: say(actor.kindName),
			party: columns.has(actor.id),
			...colourOf(site, actor.id)
		})),
		topics: dataset.topics.map(({ id, title, proposition }) => ({
			id,
			title: say(title),
			proposition: say(proposition)
		})),
		sources: dataset.sources.map((source) => ({
			id: source.id,
			actor: source.actor,
			kind: source.kind,
			title: say(source.title),
			titleLanguage: isOwnTitle(source.title) ? source.language : lang,
			publisher: say(source.publisher),
			language: source.language,
			period: source.period,
			date: source.date,
			dated: source.dating.basis,
			status: source.status && { is: source.status.is, basis: source.status.basis }
		})),
		positions: dataset.positions.map(({ actor, topic, source, stance, basis }) => [
			find(at.actor, actor),
			find(at.topic, topic),
			find(at.source, source),
			find(step, stance),
			BASES.indexOf(basis) as PositionData[4]
		]),
		seats: dataset.seats.map(
			({ seats: of, assembly, sourceNote, period, election, total, majority, source }) => ({
				period,
				assembly: say(assembly),
				election,
				total,
				majority,
				of,
				source,
				sourceNote: say(sourceNote)
			})
		),
		gaps: dataset.gaps.map(({ actor, period, state, why }) => ({
			actor,
			period,
			state,
			why: say(why)
		}))
	};
}

function colourOf({ colours: { hex } }: Dataset['site'], actor: string): Pick<ActorData, 'colour'> {
	if (Object.keys(hex).length === 0) return { colour: null };
	return Object.hasOwn(hex, actor) ? { colour: hex[actor]! } : {};
}

/** How often each of these is there. */
function countOf(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** A title that reads the same in every language is the source's own; others describe it. */
const isOwnTitle = (title: Text) => new Set(Object.values(title)).size === 1;

/** Who is a column from the start, in the site's order: the parties, or everybody where nobody is one. */
export function columnsOf(dataset: Dataset): Dataset['actors'] {
	const ordered = orderedActors(dataset);
	const parties = ordered.filter(({ kind }) => kind === 'party');
	return parties.length > 0 ? parties : ordered;
}

/** Those in the site's order, then the other actors as the data lists them. */
export function orderedActors({ site, actors }: Dataset): Dataset['actors'] {
	const byId = new Map(actors.map((actor) => [actor.id, actor]));
	const parties = new Set(site.order.actors.flatMap((id) => byId.get(id) ?? []));
	return [...parties, ...actors.filter((actor) => !parties.has(actor))];
}
