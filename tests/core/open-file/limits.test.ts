import { describe, expect, test } from 'vitest';
import { LIMITS, refuseSizes } from '#lib/core/open-file/limits.ts';

const MB = 1_000_000;
const file = (name: string, size: number) => ({ name, size });

describe('files are refused for their size before they are read', () => {
	test.each([
		['none', [], 'no-file', ''],
		['one', [file('a.csv', 1)], undefined, ''],
		['one at the limit', [file('a.csv', LIMITS.fileBytes)], undefined, ''],
		['one above it', [file('a', 1), file('b', LIMITS.fileBytes + 1)], 'too-large', 'b'],
		['many small ones', [20, 20, 1].map((mb) => file('x', mb * MB)), 'too-large-together', ''],
		['very many', Array.from({ length: 2001 }, () => file('x', 1)), 'too-many-files', '']
	])('%s', (_, files, why, name) => {
		const refusal = refuseSizes(files);
		expect(refusal?.why).toBe(why);
		if (why) expect(refusal?.file).toBe(name);
	});
});
