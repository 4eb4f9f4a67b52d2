import { entryOf, type Entry } from '../entry.ts';
import type { EvidenceData } from '../evidence-data.ts';
import type { Matrix } from '../matrix.ts';
import type { MatrixData } from '../matrix-data.ts';
import type { Answers } from './answers.ts';

/** One topic that a reader answered, and all that is known of what an actor says on it. */
export interface ComparedAnswer {
	readonly mine: MatrixData['scale'][number];
	readonly double: boolean;
	readonly entry: Entry;
}

/** The topics that a reader answered, each in one of the lists, in the order of the data. */
export interface AnswersBeside {
	readonly differ: readonly ComparedAnswer[];
	readonly agree: readonly ComparedAnswer[];
	/** Those on which the actor states nothing: neither for nor against. */
	readonly silent: readonly ComparedAnswer[];
}

/** A reader's answers beside what one actor says. @param texts undefined until loaded: entries then lack their reasons */
export function answersBeside(
	matrix: Matrix,
	{ actor, period }: { readonly actor: string; readonly period: string },
	{ given }: Answers,
	texts?: EvidenceData
): AnswersBeside {
	const compared = matrix.data.topics.flatMap((topic): ComparedAnswer[] => {
		const answer = given.get(topic.id);
		const mine = answer && matrix.data.scale.find(({ id }) => id === answer.stance);
		const entry = mine && entryOf(matrix, { actor, topic: topic.id }, period, texts);
		return entry ? [{ mine, double: answer.double, entry }] : [];
	});
	const stepOf = ({ entry: { cell } }: ComparedAnswer) =>
		cell.state === 'stated' ? matrix.data.scale[cell.step] : undefined;
	return {
		differ: compared.filter((one) => stepOf(one) && stepOf(one) !== one.mine),
		agree: compared.filter((one) => stepOf(one) === one.mine),
		silent: compared.filter((one) => !stepOf(one))
	};
}
