import { positionAt } from './positions.ts';
import type { Basis } from './dataset.ts';
import {
	textAt,
	type EvidenceData,
	type PositionText,
	type SourceText,
	type Withdrawn
} from './evidence-data.ts';
import { cellAt, type Cell, type Matrix } from './matrix.ts';
import { BASES, type ActorData, type MatrixData, type SourceData } from './matrix-data.ts';
import { sourcesOf } from './sources-of.ts';
import type { CellName } from './view/view.ts';

/** All that is known of one cell: what the evidence panel and the topic's page show. */
export interface Entry {
	readonly actor: ActorData;
	readonly topic: MatrixData['topics'][number];
	readonly period: MatrixData['periods'][number];
	readonly cell: Cell;
	/** The strongest source first; none where nothing is stated. */
	readonly positions: readonly Reading[];
	/** The sources of this actor that were read for this period. */
	readonly read: readonly SourceData[];
	/** Why the actor has no position at all in this period. */
	readonly gap: string | undefined;
	/** What a coder found here that the third reading did not; only where nothing is stated. */
	readonly withdrawn: Withdrawn | undefined;
}

export interface Reading {
	readonly source: SourceData;
	readonly step: MatrixData['scale'][number];
	readonly implied: boolean;
	readonly basis: Basis;
	/** Undefined until the texts are loaded. */
	readonly text: PositionText | undefined;
	readonly sourceText: SourceText | undefined;
}

/** @returns undefined where the matrix has no such actor, topic or period. @param texts undefined until loaded */
export function entryOf(
	matrix: Matrix,
	{ actor, topic }: CellName,
	periodId: string,
	texts?: EvidenceData
): Entry | undefined {
	const { data } = matrix;
	const [a, t] = [matrix.actorAt.get(actor) ?? -1, matrix.topicAt.get(topic) ?? -1];
	const [who, what] = [data.actors[a], data.topics[t]];
	const period = data.periods.find(({ id }) => id === periodId);
	if (!who || !what || !period) return undefined;
	const cell = cellAt(matrix, matrix.layer(periodId), a, t);
	const isHere = (of: { period: string | null }) => of.period === null || of.period === periodId;
	return {
		actor: who,
		topic: what,
		period,
		cell,
		positions:
			cell.state === 'stated' ? cell.positions.flatMap((i) => readingAt(data, i, texts) ?? []) : [],
		read: sourcesOf(data, actor, periodId),
		gap: data.gaps.find((gap) => gap.actor === actor && gap.period === periodId)?.why,
		withdrawn:
			cell.state === 'stated'
				? undefined
				: texts?.withdrawn.find((w) => w.actor === actor && w.topic === topic && isHere(w))
	};
}

function readingAt(data: MatrixData, i: number, texts?: EvidenceData): Reading | undefined {
	const position = positionAt(data, i);
	const source = position && data.sources[position[2]];
	const step = position && data.scale[position[3]];
	if (!source || !step) return undefined;
	return {
		source,
		step,
		implied: position[4] === 1,
		basis: BASES[position[4]] ?? 'unknown',
		text: textAt(texts, i),
		sourceText: texts?.sources[source.id]
	};
}
