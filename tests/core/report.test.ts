import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportTo } from '#lib/core/dataset.ts';
import { LONGEST_ADDRESS, reportAddress, reportText } from '#lib/core/report.ts';

const MAIL: ReportTo = { mail: 'desk@example.org' };
const ISSUES: ReportTo = { issues: 'https://code.example/a/b/issues/new' };
const BODY = '&body=';

/** What a program that opens the address reads: the title and the text. */
function opened(
	address: string,
	[title, body]: readonly (string | undefined)[] = ['subject', 'body']
) {
	const { searchParams } = new URL(address);
	return [searchParams.get(title ?? ''), searchParams.get(body ?? '')];
}

describe('the address of a report', () => {
	it.each<[string, ReportTo, string]>([
		['a mailbox', MAIL, 'mailto:desk@example.org?subject=T&body=a%0D%0Ab'],
		[
			'a mailbox with signs of its own',
			{ mail: 'a+b&c@example.org' },
			'mailto:a%2Bb%26c@example.org?subject=T&body=a%0D%0Ab'
		],
		['an issue tracker', ISSUES, 'https://code.example/a/b/issues/new?title=T&body=a%0D%0Ab'],
		[
			'a tracker whose address asks for something already',
			{ issues: 'https://code.example/new?template=error.md#top' },
			'https://code.example/new?template=error.md&title=T&body=a%0D%0Ab'
		],
		[
			'a tracker with names of its own',
			{ issues: 'https://lab.example/new', title: 'issue[title]', body: 'issue[description]' },
			'https://lab.example/new?issue%5Btitle%5D=T&issue%5Bdescription%5D=a%0D%0Ab'
		]
	])('leads to %s', (_, to, expected) => {
		expect(reportAddress(to, { title: 'T', lines: ['a', 'b'] })).toBe(expected);
	});

	it.each([
		['æ ø å Æ Ø Å', '%C3%A6%20%C3%B8%20%C3%A5%20%C3%86%20%C3%98%20%C3%85'],
		['a & b = c?', 'a%20%26%20b%20%3D%20c%3F'],
		['#1 + 1', '%231%20%2B%201'],
		['«så», "da" og \'nå\'', '%C2%ABs%C3%A5%C2%BB%2C%20%22da%22%20og%20%27n%C3%A5%27'],
		['50 % (av 10)!', '50%20%25%20%28av%2010%29%21'],
		['<b>', '%3Cb%3E'],
		['one\ntwo', 'one%0Atwo'],
		['هذا', '%D9%87%D8%B0%D8%A7'],
		['half \uD800 a pair', 'half%20%EF%BF%BD%20a%20pair']
	])('holds %j', (text, encoded) => {
		expect(reportAddress(MAIL, { title: text, lines: [text] })).toBe(
			`mailto:desk@example.org?subject=${encoded}${BODY}${encoded}`
		);
	});

	it.each([
		['mail', MAIL, ['subject', 'body']],
		['issues', ISSUES, ['title', 'body']]
	])('is read back whole from %s where there is room', (_, to, keys) => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.array(fc.string({ unit: 'grapheme' })),
				(title, lines) => {
					const report = { title: title.slice(0, 8).toWellFormed(), lines: lines.slice(0, 5) };
					fc.pre(report.title.length + lines.join('').length < 60);
					expect(opened(reportAddress(to, report), keys)).toEqual([
						report.title,
						report.lines.join('\r\n')
					]);
				}
			)
		);
	});

	it('stays within what mail programs take, however long the report, and can be read', () => {
		const long = fc.string({ unit: 'binary', maxLength: 4000 });
		fc.assert(
			fc.property(long, fc.array(long), fc.constantFrom(MAIL, ISSUES), (title, lines, to) => {
				const address = reportAddress(to, { title, lines });
				expect(address.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
				expect(() => decodeURIComponent(address)).not.toThrow();
			})
		);
	});

	it('is left without its last lines first, and says where a line is cut', () => {
		const lines = ['first', 'x'.repeat(3000), 'last'];
		const [, body = ''] = opened(reportAddress(MAIL, { title: 'T', lines }));
		expect(body).toMatch(/^first\r\nx{1000,}…$/);
	});

	it('has no piece of a line for which there is next to no room', () => {
		const lines = ['x'.repeat(1830), 'y'.repeat(100)];
		expect(opened(reportAddress(MAIL, { title: 'T', lines }))[1]).toBe(lines[0]);
	});

	it('has a title that is shortened, so that the lines have room', () => {
		const [title, body] = opened(
			reportAddress(MAIL, { title: 'ø'.repeat(900), lines: ['a', 'b'] })
		);
		expect(title).toMatch(/^ø{50,90}…$/);
		expect(body).toBe('a\r\nb');
	});
});

it('a report as text has its title above a blank line', () => {
	expect(reportText({ title: 'T', lines: ['a', '', 'b'] })).toBe('T\n\na\n\nb');
});
