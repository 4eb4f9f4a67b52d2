import { cards } from '#lib/server/card.ts';
import { inEachFile } from '../../entries.ts';
import { isOffered, offerCard } from '../../offer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

// where there is none to make, none is missed
export const prerender = isOffered() ? true : 'auto';
export const entries: EntryGenerator = () =>
	isOffered() ? inEachFile(cards().filter(({ kind }) => kind !== 'pair')) : [];

/** What tells others how to embed a card: oEmbed 1.0. */
export const GET: RequestHandler = ({ params: { kind, id, language } }) =>
	offerCard(kind, [id], language);
