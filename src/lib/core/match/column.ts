import { listOf } from '../positions.ts';
import type { Narrowing } from '../grid.ts';
import type { Matrix } from '../matrix.ts';
import type { MatrixData, PositionData } from '../matrix-data.ts';
import type { View } from '../view/view.ts';
import type { Answers } from './answers.ts';
import { OWN } from './own.ts';

/** What the reader's column is called. */
export interface OwnWords {
	readonly name: string;
	readonly short: string;
	/** What the answers are, as a kind of actor and as what they are taken from. */
	readonly source: string;
	/** What a topic says that the reader has not answered. */
	readonly unsaid: string;
	/** The language of these words. */
	readonly language: string;
}

/**
 * The data with the reader's answers as one more actor, in every period. It stands last in the data, so that the places
 * of all others stay; `viewWithReader` shows it first. It is no party: whatever counts parties counts as before.
 */
export function withReader(data: MatrixData, answers: Answers, words: OwnWords): MatrixData {
	const [actor, source] = [data.actors.length, data.sources.length];
	const positions = data.topics.flatMap(({ id }, topic): PositionData[] => {
		const stance = answers.given.get(id)?.stance;
		const step = data.scale.findIndex((one) => one.id === stance);
		return step < 0 ? [] : [[actor, topic, source, step, 0]];
	});
	return {
		...data,
		actors: [
			...data.actors,
			{
				id: OWN,
				name: words.name,
				short: words.short,
				kindName: words.source,
				party: false,
				unsaid: words.unsaid
			}
		],
		sources: [
			...data.sources,
			{
				id: OWN,
				actor: null,
				kind: 'statement',
				title: words.source,
				titleLanguage: words.language,
				publisher: words.name,
				language: words.language,
				period: null,
				date: null,
				dated: 'stated',
				status: null
			}
		],
		positions: [...listOf(data.positions), ...positions]
	};
}

/** A view with the reader's column before all others: for drawing alone, it has no address. */
export const viewWithReader = (view: View): View => ({ ...view, actors: [OWN, ...view.actors] });

/** What a search leaves on the rows, the reader's own among it. */
export function narrowingWithReader(
	narrowing: Narrowing | undefined,
	{ actorAt }: Pick<Matrix, 'actorAt'>
): Narrowing | undefined {
	const place = actorAt.get(OWN);
	if (!narrowing || place === undefined) return narrowing;
	return { ...narrowing, actors: new Set(narrowing.actors).add(place) };
}
