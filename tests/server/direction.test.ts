import { expect, it } from 'vitest';
import { directionOf } from '#lib/server/direction.ts';

it.each([
	['nb', 'ltr'],
	['en-GB', 'ltr'],
	['ar', 'rtl'],
	['he-IL', 'rtl'],
	['az-Arab', 'rtl']
])('%s is written %s', (language, direction) => {
	expect(directionOf(language)).toBe(direction);
});
