import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '#lib/core/open-file/json.ts';
import { LIMITS } from '#lib/core/open-file/limits.ts';

const deep = (n: number, [open = '', close = ''] = '[]') => open.repeat(n) + close.repeat(n);
const why = (text: string) => {
	const json = parseJson('a.json', text);
	return json.ok ? undefined : [json.refusal.why, json.refusal.at];
};

describe('JSON that is hostile is refused without being parsed', () => {
	test.each<[string, string, unknown]>([
		['as deep as may be', deep(LIMITS.depth), undefined],
		['one deeper', deep(LIMITS.depth + 1), ['too-deep', LIMITS.depth + 1]],
		['a hundred thousand deep', deep(100_000), ['too-deep', LIMITS.depth + 1]],
		['objects in objects', '{"a":'.repeat(100_000), ['too-deep', 5 * LIMITS.depth + 1]],
		['brackets within a text', JSON.stringify('['.repeat(1000)), undefined],
		['a quotation mark within a text', JSON.stringify({ a: '"[[[\\' }), undefined],
		['very many values', `[${'1,'.repeat(LIMITS.values)}1]`, ['too-many-values', undefined]],
		['a very long text', `["${'x'.repeat(20_001)}"]`, ['text-too-long', 2]],
		['a text without end', `["${'x'.repeat(20_001)}`, ['text-too-long', 2]]
	])('%s', (_, text, expected) => {
		expect(why(text)).toEqual(expected);
	});
});

test.each(['', '{', '[1,]', '{"a":1}}', 'NaN', '<script>'])('%s is told to be no JSON', (text) => {
	expect(why(text)?.[0]).toBe('no-json');
});

test('a key that means something to the language is a key like any other', () => {
	const json = parseJson('a.json', '{"__proto__":{"polluted":1},"constructor":{"prototype":{}}}');
	expect(json.ok && Object.keys(json.value as object)).toEqual(['__proto__', 'constructor']);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('what is within the limits is read as the browser reads it', () => {
	fc.assert(
		fc.property(fc.json({ maxDepth: 5 }), (text) => {
			expect(parseJson('a.json', text)).toEqual({ ok: true, value: JSON.parse(text) });
		})
	);
});
