import { describe, expect, test } from 'vitest';
import { fillPath, isHalf, shapePath } from '#lib/charts/shape.ts';
import { toScale } from '#lib/core/import/scale.ts';
import { toneOf } from '#lib/core/stance.ts';

/** All that the eye has of a step where there is no colour: its outline, and how much of that is filled. */
function seen(count: number): string[] {
	const steps = toScale(Array.from({ length: count }, (_, i) => `word ${i}`));
	return steps.map((step) => {
		const tone = toneOf(step, steps);
		return [shapePath(tone, 12), fillPath(tone, 12), isHalf(tone) ? 'half' : 'whole'].join(' ');
	});
}

describe.each([2, 3, 4, 5, 6, 7])('on a scale of %i steps', (count) => {
	test('each step has a shape of its own', () => {
		expect(new Set(seen(count)).size).toBe(count);
	});

	test('the first is a full circle, the last a full square', () => {
		const [first = '', last = ''] = [seen(count)[0], seen(count).at(-1)];
		expect(first).toMatch(/A.* whole$/);
		expect(last).toMatch(/^(?!.*A).* whole$/);
	});
});
