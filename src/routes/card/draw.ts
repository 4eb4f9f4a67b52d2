import { render } from 'svelte/server';
import { layoutPoster } from '#lib/charts/poster/frame.ts';
import Poster from '#lib/charts/poster/Poster.svelte';
import { posterOf } from '#lib/charts/poster/poster.ts';
import type { PosterCard } from '#lib/charts/poster/view.ts';
import { markupToXml } from '#lib/core/escape.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { localeOf, sayIn } from '#lib/words/locale.ts';
import { resolveTokens } from '#lib/server/tokens.ts';

/** A card's image as SVG that needs no style sheet. @param language of the data */
export function drawCard(card: PosterCard, data: MatrixData, language: string): string {
	const shapes = sayIn(localeOf(language), () => layoutPoster(posterOf(card, indexMatrix(data))));
	const { body } = render(Poster, { props: { shapes } });
	// what the framework marks its places with is of no use in a file
	return resolveTokens(markupToXml(body.replace(/<!--.*?-->/gs, '').trim()));
}
