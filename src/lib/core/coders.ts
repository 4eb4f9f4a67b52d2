import { alphaOf, type Coded, type Scale } from './alpha.ts';
import type { Code } from './reliability.ts';
import type { Coding } from './schema/coding.ts';

/** What was to be coded: each of the actors on each of the topics. */
export interface Units {
	readonly actors: readonly string[];
	readonly topics: readonly string[];
	readonly core: readonly string[];
	readonly scale: readonly { readonly id: string; readonly value: number }[];
}

/** As `reliability.json` has it; null where nothing varies, so that there is no alpha. */
export interface Figure {
	readonly measure: string;
	readonly alpha: number | null;
	readonly units: number;
	readonly same: number;
}

/** A cell on which two coders differ; null where one found no position. */
export interface Difference {
	readonly actor: string;
	readonly topic: string;
	readonly codes: readonly [Code | null, Code | null];
}

export interface Compared {
	readonly statedOrNot: Figure;
	readonly statedOrNotCore: Figure;
	readonly stance: Figure;
	/** In the order of the actors, then of the topics. */
	readonly differences: readonly Difference[];
}

/** How far two coders of one round agree, as the codebook has it reported, and on what they do not. */
export function compareCoders(
	{ actors, topics, core, scale }: Units,
	[one, other]: readonly [readonly Coding[], readonly Coding[]]
): Compared {
	const [a, b] = [byCell(one), byCell(other)];
	const cellsOn = (list: readonly string[]) =>
		actors.flatMap((actor) => list.map((topic) => ({ actor, topic, cell: `${actor}.${topic}` })));
	const stated = (list: readonly string[]) =>
		cellsOn(list).map(({ cell }): Coded => [Number(a.has(cell)), Number(b.has(cell))]);
	const value = (code: Code) => scale.find(({ id }) => id === code.stance)?.value ?? 0;
	const codes = cellsOn(topics).map((unit) => ({
		...unit,
		codes: [a.get(unit.cell) ?? null, b.get(unit.cell) ?? null] as const
	}));
	const both = codes.flatMap(({ codes: [x, y] }): Coded[] =>
		x && y ? [[value(x), value(y)]] : []
	);
	return {
		statedOrNot: figure(stated(topics), 'nominal'),
		statedOrNotCore: figure(stated(core), 'nominal'),
		stance: figure(both, 'ordinal'),
		differences: codes
			.filter(({ codes: [x, y] }) => x?.stance !== y?.stance || x?.basis !== y?.basis)
			.map(({ actor, topic, codes }) => ({ actor, topic, codes }))
	};
}

const byCell = (codes: readonly Coding[]): ReadonlyMap<string, Code> =>
	new Map(codes.map(({ actor, topic, stance, basis }) => [`${actor}.${topic}`, { stance, basis }]));

const figure = (units: readonly Coded[], scale: Scale): Figure => ({
	measure: `Krippendorff's alpha, ${scale}`,
	alpha: toThree(alphaOf(units, scale)),
	units: units.length,
	same: units.filter(([a, b]) => a === b).length
});

/** Three digits after the point. */
const toThree = (alpha: number | undefined) =>
	alpha === undefined ? null : Math.round(alpha * 1000) / 1000;
