// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedCode } from '#lib/core/share.ts';
import { addressOf, heightIn, pixels } from '#lib/embed/element/read.ts';
import { dialectsFor } from '#lib/embed/height/dialects.ts';
import { hostile } from './hostile.ts';
import { fuzz } from './runs.ts';

const address = fc.oneof(
	hostile,
	fc
		.tuple(
			fc.constantFrom('https:', 'http:', 'javascript:', 'data:', 'blob:', '', ' JAVA\tscript:'),
			hostile
		)
		.map(([scheme, rest]) => scheme + rest),
	hostile.map((query) => `https://example.org/embed/grid/?${query}`)
);
const attribute = fc.option(hostile);

describe('what a page says in the element of an embed', () => {
	test('leads to an address of the web, or nowhere', () => {
		fuzz(fc.tuple(fc.option(address), attribute), ([src, theme]) => {
			const found = addressOf(src, theme);
			if (found !== undefined) expect(found).toMatch(/^https?:\/\//);
		});
	});

	test('makes a height that is a length, or none', () => {
		fuzz(fc.oneof(attribute, fc.double().map(String), fc.nat().map(String)), (height) => {
			expect(pixels(height)).toMatch(/^(\d+px)?$/);
		});
	});
});

describe('a message to or from an embed', () => {
	const figure = fc.oneof(fc.double(), fc.integer(), hostile, fc.constant(null));
	const text = fc.oneof(
		hostile,
		hostile.map((rest) => `[iFrameSizer]${rest}`),
		hostile.map((rest) => `[iFrameSizer]name:8:true:${rest}`),
		hostile.map((rest) => `pymxPYMx${rest}`)
	);
	const message = fc.oneof(
		text,
		fc.jsonValue(),
		fc.record({
			sentinel: fc.constantFrom('amp', 'x'),
			type: fc.oneof(
				fc.constantFrom('embed-size', 'frames-init', 'iframe-child-init', '__proto__'),
				hostile
			),
			height: figure
		})
	);

	test('tells a height in whole pixels, or none', () => {
		fuzz(message, (said) => {
			const height = heightIn(said);
			if (height !== undefined)
				expect(height).toSatisfy((n) => Number.isInteger(n) && Number(n) > 0);
		});
	});

	test('is heard or not, and answered with what can be sent', () => {
		fuzz(fc.tuple(hostile, hostile, fc.array(message, { maxLength: 3 })), ([key, hash, all]) => {
			const at = new URL(`https://example.org/embed/grid/?childId=${key}#?secret=${hash}`);
			for (const dialect of dialectsFor(key, at)) {
				for (const one of all) dialect.hear?.(one);
				structuredClone(dialect.say({ width: 300, height: 200 }));
			}
		});
	});
});

test('the code of an embed is one frame, whatever it is called', () => {
	fuzz(fc.tuple(hostile, hostile, fc.nat(5000)), ([src, title, height]) => {
		const holder = document.createElement('div');
		holder.innerHTML = embedCode({ address: src, title, height });
		expect(holder.childNodes).toHaveLength(1);
		const [frame] = holder.children;
		expect(frame?.tagName).toBe('IFRAME');
		expect(frame?.getAttributeNames()).toEqual([
			'src',
			'title',
			'width',
			'height',
			'style',
			'loading'
		]);
	});
});
