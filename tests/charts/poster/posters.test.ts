import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { describePoster } from '#lib/charts/poster/describe.ts';
import { layoutPoster, POSTER } from '#lib/charts/poster/frame.ts';
import { posterOf } from '#lib/charts/poster/poster.ts';
import type { Shape, TextShape } from '#lib/charts/poster/shape.ts';
import { widthOf } from '#lib/charts/poster/text.ts';
import { cardWithImage } from '#lib/core/card.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { cards } from '#lib/server/card.ts';
import { matrixFor } from '#lib/server/page.ts';
import { font } from '#lib/server/png.ts';
import { locales, sayIn } from '#lib/words/locale.ts';
import { smallMatrix } from '../../fixtures/generators.ts';
import { covering, outside, type Named } from '../boxes.ts';

/** Letters smaller than this cannot be read in a thumbnail of 300 pixels; those of the source line need not be. */
const LEAST = 18;

const posters = locales.flatMap((lang) => {
	const matrix = indexMatrix(matrixFor(lang));
	return cards()
		.filter(({ kind }) => kind !== 'pair')
		.map((card) => {
			const shapes = sayIn(lang, () => layoutPoster(posterOf(cardWithImage(card), matrix)));
			return { name: `${Object.values(card).join(' ')} in ${lang}`, shapes };
		});
});

const isText = (shape: Shape): shape is TextShape => shape.kind === 'text';

/** Where a text stands: its letters' height is a little more than half their size, upwards from the baseline. */
function boxOf(text: TextShape) {
	const width = widthOf(text.text, text);
	const x = text.x - { start: 0, middle: width / 2, end: width }[text.anchor ?? 'start'];
	return { x, y: text.y - text.size * 0.68, width, height: text.size * 0.7 };
}
const boxesOf = (shapes: readonly Shape[]): Named[] =>
	shapes.filter(isText).map((text, i) => [`${text.text} (${i})`, boxOf(text)]);

describe.each(posters)('the poster of $name', ({ shapes }) => {
	it('has no text outside of it, or over another', () => {
		expect(outside(boxesOf(shapes), POSTER)).toEqual([]);
		expect(covering(boxesOf(shapes))).toEqual([]);
	});

	it('has nothing that is drawn outside of it', () => {
		const drawn = shapes.flatMap((one, i): Named[] => (one.kind === 'rect' ? [[`${i}`, one]] : []));
		expect(outside(drawn, POSTER)).toEqual([]);
	});

	it('can be read in a thumbnail', () => {
		const small = shapes.filter(isText).filter(({ size, text }) => size < LEAST && text !== '');
		expect(small.map(({ text }) => text)).toEqual([]);
	});
});

it('no text is wider than the layout reckons with', () => {
	const texts = new Map(
		posters
			.flatMap(({ shapes }) => shapes.filter(isText))
			.map((one) => [one.text + one.weight, one])
	);
	expect(texts.size).toBeGreaterThan(100);
	const wide = [...texts.values()].filter(({ text, weight }) => {
		const size = 40;
		const safe = text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="80"><text y="60" font-size="${size}" font-weight="${weight}" font-family="Source Sans 3">${safe}</text></svg>`;
		const box = new Resvg(svg, { font }).getBBox();
		return box === undefined || box.x + box.width > widthOf(text, { size, weight });
	});
	expect(wide.map(({ text }) => text)).toEqual([]);
}, 60_000);

describe('of a small dataset', () => {
	const matrix = smallMatrix();
	const { topics, actors } = matrix.data;

	it.each(cards().slice(0, 6))('a $chart is drawn, with whatever the data has not', (card) => {
		const shapes = sayIn('en', () => layoutPoster(posterOf(cardWithImage(card), matrix)));
		expect(shapes.length).toBeGreaterThan(12);
	});

	it.each(actors)('the poster of $name names a period only where it is bound to one', (actor) => {
		const said = sayIn('en', () => describePoster({ kind: 'party', actor: actor.id }, matrix));
		expect(said.includes(matrix.data.periods.at(-1)?.name ?? '')).toBe(actor.party);
	});

	it('a description names every party once', () => {
		const [topic] = topics;
		const said = sayIn('en', () =>
			describePoster({ kind: 'topic', topic: topic?.id ?? '' }, matrix)
		);
		expect(said).toContain(topic?.proposition);
		for (const { short } of actors.filter(({ party }) => party))
			expect(said.match(new RegExp(`[ ,]${short}[.,]`, 'g'))).toHaveLength(1);
	});
});
