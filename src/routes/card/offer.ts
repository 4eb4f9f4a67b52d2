import { error, json } from '@sveltejs/kit';
import { cardChart, cardOf, cardView } from '#lib/core/card.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { embedHeight } from '#lib/embed/embed-height.ts';
import { OEMBED_WIDTH, toOembed } from '#lib/embed/oembed.ts';
import { cards } from '#lib/server/card.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { siteAddress } from '#lib/server/origin.ts';
import { partFor } from '#lib/server/page.ts';
import { sayCard } from '#lib/words/card.ts';
import { localeOf, sayIn } from '#lib/words/locale.ts';
import { MODULES } from '#lib/charts/modules.ts';

/** Its file is made only where the site's address is known: all that it says are whole addresses. */
export const isOffered = () => siteAddress() !== undefined;

/** A card's oEmbed. @param ids as they stand in the file's path @param language of the file */
export function offerCard(kind: string, ids: readonly string[], language: string): Response {
	const card = cardOf(kind, ids, cards());
	const site = siteAddress();
	if (!card || site === undefined || !loadDataset().site.languages.includes(language)) error(404);
	const matrix = indexMatrix(partFor(language, card));
	const lang = localeOf(language);
	return json(
		sayIn(lang, () =>
			toOembed({
				card,
				lang,
				site,
				siteName: matrix.data.title,
				title: sayCard(card, cardView(card, matrix.data), matrix.data),
				height: embedHeight({
					card,
					matrix,
					width: OEMBED_WIDTH,
					howToRead: MODULES[cardChart(card)].howToRead
				})
			})
		)
	);
}
