import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, forXml, markupToXml, unescapeHtml } from '#lib/core/escape.ts';

it.each([
	['a\u0000b\u0007c\u001b', 'abc'],
	['tab\t, line\n, return\r', 'tab\t, line\n, return\r'],
	['\ud800 alone', ' alone'],
	['\u{1f426} and \ufffe', '\u{1f426} and ']
])('%j is %j where it stands in XML', (text, expected) => {
	expect(forXml(text)).toBe(expected);
});

describe('markup as XML', () => {
	it('knows no end of what has not begun', () => {
		expect(markupToXml('<text>a ]]> b\u0007</text>')).toBe('<text>a ]]&gt; b</text>');
	});

	it('leaves other markup as it is', () => {
		const markup = '<g fill="#fff"><text x="1">[[a]] &lt;b&gt;</text></g>';
		expect(markupToXml(markup)).toBe(markup);
	});
});

it('any text that is escaped is the same when it is read, and ends nothing', () => {
	const hostile = fc.string({ unit: fc.constantFrom(...'<>&"\'/a;#x27 ') });
	fc.assert(
		fc.property(fc.oneof(hostile, fc.string()), (text) => {
			const escaped = escapeHtml(text);
			return !/[<>"']/.test(escaped) && unescapeHtml(escaped) === text;
		})
	);
});
