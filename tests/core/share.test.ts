import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCard, type Card } from '#lib/core/card.ts';
import { parseFrame, USUAL_FRAME, type Frame } from '#lib/core/frame.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { embedAddress, embedCode, embedQuery, embedView } from '#lib/core/share.ts';
import { formatPinned, formatView } from '#lib/core/view/format-view.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { smallMatrix, views } from '../fixtures/generators.ts';

const matrix = smallMatrix();
const { data } = matrix;
const FRAME: Frame = { theme: 'dark', chrome: false, key: 'e1' };
const cardOf = (chart: ReturnType<typeof defaultView>['chart']): Card => ({ kind: 'chart', chart });
const shownOf = (view: ReturnType<typeof defaultView>) =>
	embedView(view, layoutGrid(matrix, { ...view, query: '' }, new Intl.Collator('en')), data);

describe('a link opens the view that it was made of', () => {
	it('live', () => {
		fc.assert(
			fc.property(views(data), (view) => {
				const newest = { ...view, version: undefined };
				const opened = parseView(formatView(newest, data), matrix);
				expect(opened).toEqual({ view: newest, dropped: [] });
			})
		);
	});

	it('pinned, at the version it was made of', () => {
		fc.assert(
			fc.property(views(data), (view) => {
				const opened = parseView(formatPinned(view, data), matrix);
				expect(opened).toEqual({ view: { ...view, version: data.version }, dropped: [] });
			})
		);
	});
});

describe('an embed shows the view that it was made of', () => {
	const opened = (query: string, card: Card) => {
		const address = new URL(embedAddress(card, query, FRAME), 'https://example.org');
		expect(parseFrame(address.searchParams)).toEqual({ frame: FRAME, dropped: [] });
		return parseCard(address.searchParams, matrix, card);
	};

	it('live', () => {
		fc.assert(
			fc.property(views(data), (view) => {
				const [card, shown] = [cardOf(view.chart), { ...shownOf(view), version: undefined }];
				expect(opened(embedQuery(card, shown, data), card)).toEqual({
					view: shown,
					dropped: [],
					ignored: undefined
				});
			})
		);
	});

	it('pinned', () => {
		fc.assert(
			fc.property(views(data), (view) => {
				const [card, shown] = [cardOf(view.chart), shownOf(view)];
				expect(opened(formatPinned(shown, data), card)).toEqual({
					view: { ...shown, version: data.version },
					dropped: [],
					ignored: undefined
				});
			})
		);
	});
});

test('a search becomes the topics that it found, and what is open beside it is left out', () => {
	const [first = '', second = ''] = data.topics.map(({ id }) => id);
	const actor = data.actors[0]?.id ?? '';
	const view = {
		...defaultView(data),
		topics: [first, second],
		query: 'ferry',
		cell: { actor, topic: first }
	};
	expect(embedView(view, { topics: [1] }, data)).toEqual({
		...view,
		query: '',
		cell: undefined,
		topics: [second]
	});
});

test.each<[Card, query: string, frame: Partial<Frame>, address: string]>([
	[cardOf('spectrum'), '', {}, 'embed/spectrum/'],
	[cardOf('grid'), 'p=a.b', { theme: 'light' }, 'embed/grid/?p=a.b&theme=light'],
	[{ kind: 'topic', topic: 'x' }, '', { chrome: false }, 'embed/topic/x/?chrome=0'],
	[{ kind: 'pair', a: 'x', b: 'y' }, 'as=v1', { key: 'k' }, 'embed/pair/x/y/?as=v1&eid=k']
])('%j with "%s" and %j stands at %s', (card, query, frame, address) => {
	expect(embedAddress(card, query, { ...USUAL_FRAME, ...frame })).toBe(address);
});

test('the code to paste is one frame, whatever stands in its title', () => {
	const code = embedCode({
		address: 'https://example.org/embed/grid/?p=a&t=b',
		title: 'A "quoted" <b>title</b> & more',
		height: 480.2
	});
	expect(code).toBe(
		'<iframe src="https://example.org/embed/grid/?p=a&amp;t=b" ' +
			'title="A &quot;quoted&quot; &lt;b&gt;title&lt;/b&gt; &amp; more" ' +
			'width="100%" height="481" style="border:0;width:100%" loading="lazy"></iframe>'
	);
});
