import { expect, it } from 'vitest';
import { colourOf } from '#lib/core/colour.ts';

it.each([
	['lark', '#336699'],
	['dove', undefined],
	['constructor', undefined],
	['__proto__', undefined]
])('the colour of %s is %s', (actor, colour) => {
	expect(colourOf({ hex: { lark: '#336699' } }, actor)).toBe(colour);
});
