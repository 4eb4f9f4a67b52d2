import { flushSync, mount, unmount } from 'svelte';
import type { ChartModule, ChartProps } from '#lib/charts/chart.ts';

/** How wide a chart is drawn that the page does not show as a drawing, in CSS pixels. */
export const DRAWN_WIDTH = 1200;

/**
 * The drawing in a figure, not the small marks in the words around it.
 * @returns undefined where there is none that fills at least half the width, as on a narrow screen
 */
export function largestDrawing(figure: Element): SVGSVGElement | undefined {
	const widthOf = (svg: Element) => Number(svg.getAttribute('width')) || 0;
	const [largest] = [...figure.querySelectorAll('svg')].sort((a, b) => widthOf(b) - widthOf(a));
	return largest && widthOf(largest) >= figure.clientWidth / 2 ? largest : undefined;
}

/**
 * Draws a chart where no reader sees it, hands it over and takes it away again.
 * @returns undefined where the chart draws nothing
 */
export async function withDrawing<T>(
	{ Chart }: ChartModule,
	props: Omit<ChartProps, 'width'>,
	read: (svg: SVGSVGElement) => T
): Promise<T | undefined> {
	const host = document.createElement('div');
	host.inert = true;
	Object.assign(host.style, {
		position: 'absolute',
		insetBlockStart: '0',
		insetInlineStart: `-${2 * DRAWN_WIDTH}px`,
		inlineSize: `${DRAWN_WIDTH}px`,
		// as in ChartFigure
		fontSize: '0.8125rem'
	});
	document.body.append(host);
	const chart = mount(Chart, { target: host, props: { ...props, width: DRAWN_WIDTH } });
	try {
		flushSync();
		const svg = largestDrawing(host);
		return svg ? read(svg) : undefined;
	} finally {
		await unmount(chart);
		host.remove();
	}
}
