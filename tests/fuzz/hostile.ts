/** What nobody would write by mistake, and what everybody does. */

import fc from 'fast-check';
import { texts } from '../fixtures/generators.ts';

const units = (codes: number[]) => String.fromCharCode(...codes);

/** Texts that have broken programs. */
export const NAUGHTY: readonly string[] = [
	...[
		'',
		' ',
		'.',
		'-',
		'--',
		'~',
		'%',
		'%%',
		'%E0%A4',
		'%ff',
		'%00',
		'%u0041',
		'+',
		'&',
		'=',
		'?'
	],
	...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length'],
	...[
		'NaN',
		'Infinity',
		'-Infinity',
		'undefined',
		'null',
		'true',
		'-0',
		'1e999',
		'0x10',
		'1,5',
		'٣'
	],
	...['</script><script>x()</script>', '"><img src=x onerror=x()>', "'--", '${x}', '{{x}}', '%s'],
	...['=1+1', '+1', '@x', '\t=1', "'=1", 'javascript:x()', '../../etc/passwd', '\\', '$&', '$1'],
	...['\0', '\uFEFF', '\u2028', '\u200B', '\u202Ex', '\u0301', '\r', '\n', '\r\n', '\uFFFD'],
	...['\ud800', '\udfff', 'a\ud83d', '\ude00b', '😀', '👨‍👩‍👧', 'İ', 'ß', 'ﬁ', 'å', 'حزب', '½', '²'],
	'x'.repeat(300),
	'long '.repeat(400)
];

/** Any text, lone surrogates too. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...NAUGHTY) },
	{ weight: 2, arbitrary: texts(30) },
	{ weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 12 }).map(units) }
);

/** One place of a list or a text: out of so many, whichever. */
const place = fc.nat(0xfffff);

interface Edit {
	readonly at: number;
	/** How many characters are taken away there. */
	readonly cut: number;
	readonly put: string;
}

/** One to a few edits of a text. @param pieces what may be put in */
export const edits = (pieces: fc.Arbitrary<string>): fc.Arbitrary<Edit[]> =>
	fc.array(
		fc.record({ at: place, cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)), put: pieces }),
		{ minLength: 1, maxLength: 5 }
	);

export const editText = (text: string, all: readonly Edit[]): string =>
	all.reduce((now, { at, cut, put }) => {
		const start = at % (now.length + 1);
		return now.slice(0, start) + put + now.slice(start + cut);
	}, text);
