import type { Basis, Dataset, Gap, Position, Source, Text } from './dataset.ts';

/** What can change beside a stance and its basis, in the order in which it is told. */
export const PARTS = [
	'quote',
	'summary',
	'note',
	'locator',
	'attribution',
	'agreed',
	'source'
] as const;
export type Part = (typeof PARTS)[number];

/** What something was and is; null where there was or is none. */
export interface FromTo<T> {
	readonly from: T | null;
	readonly to: T | null;
}

/**
 * What a new version of the data makes of one reading of a cell: of a position by its actor, topic and source; or of
 * why an actor has no position in a period at all, which is no single topic's and rests on no source.
 */
export interface Revision {
	readonly actor: string;
	/** Null where it is about all of the actor's topics in the period. */
	readonly topic: string | null;
	/** Null where the cell stands in every period. */
	readonly period: string | null;
	readonly source: string | null;
	/**
	 * Of a position its stance; null on a side where it is new or withdrawn. Without a topic the state of the empty
	 * cells; null on a side where the sources were read. Left out where it did not change.
	 */
	readonly stance?: FromTo<string>;
	readonly basis?: FromTo<Basis>;
	/** What else changed; left out where nothing did. */
	readonly parts?: readonly Part[];
	/** Why just this changed, where the release's own reason does not say it: in one language at least. */
	readonly why?: Text;
}

export type RevisionKind = 'state' | 'new' | 'withdrawn' | 'changed';

export function kindOf({ topic, stance }: Revision): RevisionKind {
	if (topic === null) return 'state';
	if (stance?.from === null) return 'new';
	return stance?.to === null ? 'withdrawn' : 'changed';
}

/**
 * What changed from one state of the data to another, in the order of the later one, what is gone last. Nothing changed
 * between equal states; a position that came from another source is one withdrawn and one new.
 */
export function diffDatasets(before: Dataset, after: Dataset): Revision[] {
	const [was, is] = [before, after].map(positionsOf) as [Positions, Positions];
	// a language that was added or given up changes no wording
	const languages = before.site.languages.filter((code) => after.site.languages.includes(code));
	const revised = [...is].flatMap(([key, now]) => revisePosition(was.get(key), now, languages));
	const withdrawn = [...was].flatMap(([key, { position }]) =>
		is.has(key) ? [] : [{ ...nameOf(position), stance: { from: position.stance, to: null } }]
	);
	return [...reviseGaps(before.gaps, after.gaps), ...revised, ...withdrawn];
}

interface Sourced {
	readonly position: Position;
	readonly source: Source | undefined;
}

type Positions = ReadonlyMap<string, Sourced>;

function positionsOf({ positions, sources }: Dataset): Positions {
	const byId = new Map(sources.map((source) => [source.id, source]));
	return new Map(
		positions.map((position) => [
			`${position.actor} ${position.topic} ${position.source}`,
			{ position, source: byId.get(position.source) }
		])
	);
}

const nameOf = ({ actor, topic, period, source }: Position) => ({ actor, topic, period, source });

function revisePosition(
	was: Sourced | undefined,
	is: Sourced,
	languages: readonly string[]
): Revision[] {
	const { position } = is;
	const name = nameOf(position);
	if (!was) return [{ ...name, stance: { from: null, to: position.stance } }];
	const parts = PARTS.filter(
		(part) => !isSame(partOf(was, part, languages), partOf(is, part, languages))
	);
	const revision = {
		...name,
		...fromTo('stance', was.position, position),
		...fromTo('basis', was.position, position),
		...(parts.length > 0 ? { parts } : {})
	};
	return Object.keys(revision).length > Object.keys(name).length ? [revision] : [];
}

function fromTo<K extends 'stance' | 'basis'>(key: K, was: Position, is: Position) {
	return was[key] === is[key] ? {} : { [key]: { from: was[key], to: is[key] } };
}

/** A part as it is compared: texts in these languages; of a source how strong it is as evidence, and of when. */
function partOf({ position, source }: Sourced, part: Part, languages: readonly string[]): unknown {
	if (part === 'summary' || part === 'note') {
		const text = position[part];
		return text && languages.map((code) => text[code]);
	}
	if (part !== 'source') return position[part];
	return source && [source.kind, source.date, source.status?.is, source.period];
}

/** Whether two values are the same as JSON, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
	const [inA, inB] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	return Array.from(keys).every((key) => isSame(inA[key], inB[key]));
}

function reviseGaps(before: readonly Gap[], after: readonly Gap[]): Revision[] {
	const keyed = (gaps: readonly Gap[]) =>
		new Map(gaps.map((gap) => [`${gap.actor} ${gap.period}`, gap]));
	const [was, is] = [keyed(before), keyed(after)];
	return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
		const [from, to] = [was.get(key), is.get(key)];
		const gap = to ?? from;
		if (!gap || from?.state === to?.state) return [];
		const stance = { from: from?.state ?? null, to: to?.state ?? null };
		return [{ actor: gap.actor, topic: null, period: gap.period, source: null, stance }];
	});
}
