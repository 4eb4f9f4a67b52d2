import type { Division, Seated } from '#lib/core/majority.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { EMPTY_STATES } from '#lib/core/stance.ts';
import type { Column, Table, Value } from '#lib/core/table.ts';
import { m } from '#lib/paraglide/messages.js';
import { verdictWord } from '#lib/words/majority.ts';
import { stanceWord } from '#lib/words/stance.ts';
import type { Assembly } from './assembly.ts';

type Cell = readonly [column: Column, value: Value];

/** One row a topic: what the sides amount to, their sums, and each block with its seats and its parties. */
export function tabulateMajority({ divisions, isAssumed }: Assembly, data: MatrixData): Table {
	const hasOthers = divisions.some(({ others }) => others > 0);
	const rows = divisions.map((division) => [
		...sums(division, data),
		...blocks(division, data, isAssumed).flatMap(({ id, name, who }) => [
			seats(
				id,
				name,
				who.reduce((all, one) => all + one.seats, 0)
			),
			parties(id, name, who, data)
		]),
		...(hasOthers ? [seats('others', m.majority_others(), division.others)] : [])
	]);
	return {
		columns: (rows[0] ?? []).map(([column]) => column),
		rows: rows.map((row) => row.map(([, value]) => value))
	};
}

function sums({ topic, verdicts, sums }: Division, data: MatrixData): Cell[] {
	return [
		[{ key: 'topic', label: m.head_topic() }, data.topics[topic]?.title],
		[{ key: 'majority_for', label: m.majority_col_for() }, verdictWord(verdicts.for)],
		[{ key: 'majority_against', label: m.majority_col_against() }, verdictWord(verdicts.against)],
		seats('side_for', m.majority_side_for(), sums.for),
		seats('side_against', m.majority_side_against(), sums.against),
		seats('silent', m.majority_silent(), sums.silent)
	];
}

function blocks({ steps, silent, assumed }: Division, data: MatrixData, isAssumed: boolean) {
	return [
		...data.scale.map(({ id, word }, step) => ({ id, name: word, who: steps[step] ?? [] })),
		...EMPTY_STATES.map((id) => ({ id, name: stanceWord(id, data), who: silent[id] })),
		...(isAssumed
			? [
					{ id: 'assumed-for', name: m.majority_assumed_for(), who: assumed.for },
					{ id: 'assumed-against', name: m.majority_assumed_against(), who: assumed.against }
				]
			: [])
	];
}

const keyOf = (id: string) => id.replaceAll('-', '_');

const seats = (id: string, block: string, value: number): Cell => [
	{ key: `seats_${keyOf(id)}`, label: m.majority_col_seats({ block }), format: 'integer' },
	value
];

const parties = (
	id: string,
	block: string,
	who: readonly Seated[],
	{ actors }: MatrixData
): Cell => [
	{ key: `parties_${keyOf(id)}`, label: m.majority_col_parties({ block }) },
	who.length > 0
		? who.map(({ actor, seats }) => `${actors[actor]?.short} ${seats}`).join(', ')
		: undefined
];
