import { cards } from '#lib/server/card.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { isOffered, offerCard } from '../../../offer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isOffered() ? true : 'auto';
export const entries: EntryGenerator = () =>
	cards().flatMap((card) =>
		card.kind === 'pair' && isOffered()
			? loadDataset().site.languages.map((language) => ({ a: card.a, b: card.b, language }))
			: []
	);

/** The same as for the other cards, for two parties. */
export const GET: RequestHandler = ({ params: { a, b, language } }) =>
	offerCard('pair', [a, b], language);
