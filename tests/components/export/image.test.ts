import { describe, expect, it } from 'vitest';
import { withDrawing } from '#lib/components/export/drawing.ts';
import { frameChart } from '#lib/components/export/frame.ts';
import { inlineStyles } from '#lib/components/export/inline.ts';
import { fakeChart, fakeShown } from './fake.ts';

const letters = (text: string, size: number) => text.length * size * 0.5;
const caption = {
	title: 'Who wants <lamps> & ferries?',
	subtitle: 'Grid: 2 parties',
	notes: ['Read it like this.', 'Source: River Town', 'https://example.org/?q=\u0001'],
	language: 'en'
};

/** The fake chart, or any other drawing, as `inlineStyles` leaves it. */
async function inlined(markup?: string): Promise<SVGSVGElement> {
	const copy = await withDrawing(fakeChart, fakeShown(), (svg) => {
		if (markup) svg.innerHTML = markup;
		return inlineStyles(svg);
	});
	if (!copy) throw new Error('nothing was drawn');
	return copy;
}

describe('a drawing without its page', () => {
	it('has no class, data, style, handler or stop of the Tab key', async () => {
		const copy = await inlined(
			'<g class="a" onclick="x()" style="fill: red" data-a="b" tabindex="0"/>'
		);
		for (const node of [copy, ...copy.querySelectorAll('*')])
			expect(node.getAttributeNames().join(' ')).not.toMatch(/class|data-|style|onclick|tabindex/);
	});

	it('has absolute links, but leads within itself as before', async () => {
		const copy = await inlined('<a href="topic/x/"/><use href="#mark"/>');
		const links = [...copy.children].map((child) => child.getAttribute('href'));
		expect(links).toEqual([new URL('topic/x/', document.baseURI).href, '#mark']);
	});

	it('has no script, no style sheet, no comment and nothing that is not shown', async () => {
		const copy = await inlined(
			'<script>1</script><style>a{}</style><!-- c --><g style="display: none"/><path id="kept"/>'
		);
		expect([...copy.childNodes].map((node) => node.nodeName)).toEqual(['path']);
	});

	it('leaves the page as it was', async () => {
		await inlined();
		expect(document.querySelector('svg')).toBeNull();
	});
});

describe('a drawing in its frame', () => {
	const frame = async (width: number) => {
		const chart = await inlined();
		return frameChart(chart, { width, height: 120 }, caption, letters);
	};
	const textsOf = (svg: Element) =>
		[...svg.querySelectorAll(':scope > text')].map((text) => text.textContent);

	it('has its title above and its notes beneath', async () => {
		const framed = await frame(1200);
		expect(textsOf(framed)).toEqual([
			'Who wants <lamps> & ferries?',
			'Grid: 2 parties',
			'Read it like this.',
			'Source: River Town',
			'https://example.org/?q='
		]);
	});

	it('is well-formed XML of a given size', async () => {
		const text = new XMLSerializer().serializeToString(await frame(1200));
		const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
		expect(documentElement.localName).toBe('svg');
		expect(documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
		const [, , width, height] = documentElement.getAttribute('viewBox')?.split(' ') ?? [];
		expect(documentElement.getAttribute('width')).toBe(width);
		expect(documentElement.getAttribute('height')).toBe(height);
	});

	it.each([280, 720, 1600])('holds all lines and the chart at a width of %d', async (width) => {
		const framed = await frame(width);
		const [, , , bottom = 0] = framed.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
		const chart = framed.querySelector(':scope > svg');
		const top = Number(chart?.getAttribute('y'));
		const baselines = [...framed.querySelectorAll(':scope > text')].map((text) =>
			Number(text.getAttribute('y'))
		);
		expect(baselines).toEqual([...baselines].sort((a, b) => a - b));
		expect(baselines.filter((y) => y > top && y < top + 120)).toEqual([]);
		expect(Math.max(...baselines)).toBeLessThan(bottom - 20);
	});
});
