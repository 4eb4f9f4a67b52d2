import { agreement, type Agreement } from './agreement.ts';
import { valueAt, type Matrix } from './matrix.ts';
import type { ActorData, MatrixData } from './matrix-data.ts';
import { rangeOf } from './stance.ts';

/** How the agreement of two actors comes about, topic by topic. */
export interface WorkedExample {
	readonly a: ActorData;
	readonly b: ActorData;
	readonly range: number;
	readonly lines: readonly Line[];
	/** The sum of the distances on shared topics, in the scale's units. */
	readonly distance: number;
	readonly agreement: Agreement;
}

export interface Line {
	readonly topic: MatrixData['topics'][number];
	/** The values that the two state; undefined where one states nothing. */
	readonly a: number | undefined;
	readonly b: number | undefined;
	/** Undefined where there is nothing to compare. */
	readonly distance: number | undefined;
}

/**
 * An example on real cells: the first two parties, in the order of the data, that share enough of the core topics for a
 * figure and differ on at least one. Undefined where there are none.
 */
export function workedExample(matrix: Matrix, period: string): WorkedExample | undefined {
	const { actors, minimumOverlap } = matrix.data;
	const parties = actors.flatMap(({ party }, i) => (party ? [i] : []));
	for (const a of parties)
		for (const b of parties.filter((other) => other > a)) {
			const example = exampleOf(matrix, period, a, b);
			if (example && example.agreement.shared >= minimumOverlap && example.distance > 0)
				return example;
		}
	return undefined;
}

function exampleOf(matrix: Matrix, period: string, a: number, b: number) {
	const { data } = matrix;
	const [first, second] = [data.actors[a], data.actors[b]];
	if (!first || !second) return undefined;
	const layer = matrix.layer(period);
	const lines = data.topics.flatMap((topic, t): Line[] => {
		if (!data.core.includes(topic.id)) return [];
		const [x, y] = [valueAt(matrix, layer, a, t), valueAt(matrix, layer, b, t)];
		const distance = x === undefined || y === undefined ? undefined : Math.abs(x - y);
		return [{ topic, a: x, b: y, distance }];
	});
	const range = rangeOf(data.scale);
	return {
		a: first,
		b: second,
		range,
		lines,
		distance: lines.reduce((sum, line) => sum + (line.distance ?? 0), 0),
		agreement: agreement(
			lines.map((line) => line.a),
			lines.map((line) => line.b),
			range
		)
	};
}
