import { error } from '@sveltejs/kit';
import { cardOf } from '#lib/core/card.ts';
import { cards } from '#lib/server/card.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { partFor } from '#lib/server/page.ts';
import { toPng } from '#lib/server/png.ts';
import { drawCard } from '../../draw.ts';
import { inEachFile } from '../../entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	inEachFile(cards().filter(({ kind }) => kind !== 'pair'));

/** A card as an image, 1200 x 630: what is shown of a link that is shared. */
export const GET: RequestHandler = async ({ params: { kind, id, language } }) => {
	const card = cardOf(kind, [id], cards());
	if (!card || card.kind === 'pair' || !loadDataset().site.languages.includes(language)) error(404);
	const png = await toPng(drawCard(card, partFor(language, card), language));
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
