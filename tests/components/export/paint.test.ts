import { describe, expect, it } from 'vitest';
import { toPaint } from '#lib/components/export/paint.ts';

describe('a computed colour', () => {
	it.each<[string, string, number]>([
		['rgb(1, 102, 94)', '#01665e', 1],
		['rgba(0, 0, 0, 0.07)', '#000000', 0.07],
		['rgb(0 0 0 / 0.5)', '#000000', 0.5],
		['color(srgb 1 0.5 0)', '#ff8000', 1],
		['color(srgb 0 0 0 / 0.25)', '#000000', 0.25],
		['none', 'none', 1],
		['url("#hatch")', 'url(#hatch)', 1]
	])('%s is %s with an opacity of %d', (computed, value, opacity) => {
		expect(toPaint(computed)).toEqual({ value, opacity });
	});
});
