// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { addressOf, heightIn, pixels } from '#lib/embed/element/read.ts';

test.each<[src: string | null, theme: string | null, expected: string | undefined]>([
	['https://example.org/embed/grid/', null, 'https://example.org/embed/grid/'],
	['http://example.org/embed/grid/?p=a#x', null, 'http://example.org/embed/grid/?p=a#x'],
	[' https://example.org/ ', null, 'https://example.org/'],
	['/embed/grid/', null, 'http://localhost:3000/embed/grid/'],
	['https://example.org/?p=a', 'dark', 'https://example.org/?p=a&theme=dark'],
	['https://example.org/?theme=light', 'dark', 'https://example.org/?theme=dark'],
	['https://example.org/?theme=light', null, 'https://example.org/?theme=light'],
	['https://example.org/', 'purple', 'https://example.org/'],
	[null, null, undefined],
	['', null, undefined],
	['  ', 'dark', undefined],
	['http://', null, undefined],
	['javascript:alert(1)', null, undefined],
	[' jAvAsCrIpT:alert(1)', 'dark', undefined],
	['data:text/html,x', null, undefined],
	['blob:https://example.org/1', null, undefined],
	['ftp://example.org/', null, undefined]
])('src=%j theme=%j is shown from %j', (src, theme, expected) => {
	expect(addressOf(src, theme)).toBe(expected);
});

test.each([
	['500', '500px'],
	['007', '7px'],
	['', ''],
	[null, ''],
	['50%', ''],
	['-5', ''],
	['1e3', ''],
	['500px; color: red', ''],
	['123456', '']
])('height=%j keeps %j free', (height, expected) => {
	expect(pixels(height)).toBe(expected);
});

const said = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

test.each<[unknown, number | undefined]>([
	[said(480), 480],
	[said(50_000), 50_000],
	[said(50_001), undefined],
	[said(480.5), undefined],
	[said(0), undefined],
	[said(-1), undefined],
	[said('480'), undefined],
	[said(null), undefined],
	[said(NaN), undefined],
	[said(Infinity), undefined],
	[{ sentinel: 'amp', type: 'other', height: 480 }, undefined],
	[{ type: 'embed-size', height: 480 }, undefined],
	['embed-size', undefined],
	[480, undefined],
	[null, undefined],
	[undefined, undefined],
	[[480], undefined]
])('the message %j tells the height %j', (message, expected) => {
	expect(heightIn(message)).toBe(expected);
});
