import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationKey, formatBibtex, formatCsl, type Citation } from '#lib/core/citation.ts';

const citation: Citation = {
	title: 'Who wants lamps? 2 parties, 3 topics, 2024–2027',
	site: 'River Town: lamps & ferries',
	version: '2026-11-22-0a1b2c3d',
	address: 'https://example.org/en/?period=2024&p=lark.otter&q=50%25+%7Bx%7D',
	accessed: '2027-01-09',
	language: 'en'
};

describe('a citation in BibTeX', () => {
	it('names what, whose, which version, where and when it was read', () => {
		expect(formatBibtex(citation)).toBe(
			[
				`@misc{${citationKey(citation)},`,
				'\tauthor = {{River Town: lamps \\& ferries}},',
				'\ttitle = {{Who wants lamps? 2 parties, 3 topics, 2024–2027}},',
				'\tyear = {2026},',
				'\tmonth = {11},',
				'\tversion = {2026-11-22-0a1b2c3d},',
				'\turl = {https://example.org/en/?period=2024&p=lark.otter&q=50%25+%7Bx%7D},',
				'\turldate = {2027-01-09},',
				'\tlangid = {en}',
				'}',
				''
			].join('\n')
		);
	});

	it.each([
		['100 % & #1', '100 \\% \\& \\#1'],
		['a_b $c {d}', 'a\\_b \\$c \\{d\\}'],
		['\\~^', '\\textbackslash{}\\textasciitilde{}\\textasciicircum{}']
	])('escapes %j as %j', (title, escaped) => {
		expect(formatBibtex({ ...citation, title })).toContain(`title = {{${escaped}}}`);
	});

	it('closes every brace, whatever the title and the address hold', () => {
		const sign = fc.constantFrom(...'{}\\%$ab ');
		fc.assert(
			fc.property(fc.string({ unit: sign }), fc.string({ unit: sign }), (title, address) => {
				const entry = formatBibtex({ ...citation, title, address });
				let depth = 0;
				for (const [sign] of entry.matchAll(/\\textbackslash|\\.|[{}]/g)) {
					if (sign === '{') depth++;
					if (sign === '}') depth--;
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
			})
		);
	});
});

describe('a citation in CSL-JSON', () => {
	it('is a list of one data set with its version and both dates', () => {
		expect(JSON.parse(formatCsl(citation))).toEqual([
			{
				id: citationKey(citation),
				type: 'dataset',
				title: citation.title,
				author: [{ literal: citation.site }],
				publisher: citation.site,
				issued: { 'date-parts': [[2026, 11, 22]] },
				accessed: { 'date-parts': [[2027, 1, 9]] },
				version: citation.version,
				URL: citation.address,
				language: 'en'
			}
		]);
	});
});

describe('the key of a citation', () => {
	it('is the same on another day', () => {
		expect(citationKey({ ...citation, accessed: '2030-02-03' })).toBe(citationKey(citation));
	});

	it('is another for another address', () => {
		expect(citationKey({ ...citation, address: 'https://example.org/' })).not.toBe(
			citationKey(citation)
		);
	});

	it('is made of what every BibTeX takes', () => {
		expect(citationKey(citation)).toMatch(/^[a-z0-9-]+$/);
	});
});
