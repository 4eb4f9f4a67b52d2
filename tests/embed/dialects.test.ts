import { describe, expect, it, test } from 'vitest';
import { dialectsFor, type Dialect } from '#lib/embed/height/dialects.ts';

const SIZE = { width: 640, height: 480 };
const dialects = (address = 'https://example.org/embed/spectrum/') =>
	dialectsFor('k', new URL(address));
const all = (list: Dialect[]) => list.flatMap((dialect) => dialect.say(SIZE));
/** Whether anybody is asked for the size by a message; each hears it. */
const hear = (list: Dialect[], message: unknown) =>
	list.map((dialect) => dialect.hear?.(message) ?? false).includes(true);

const UNASKED = [
	{ 'datawrapper-height': { k: 480 } },
	{ sentinel: 'amp', type: 'embed-size', height: 480 },
	JSON.stringify({
		src: 'https://example.org/embed/spectrum/',
		context: 'iframe.resize',
		height: 480,
		id: 'iframeMessenger:k',
		type: 'set-height',
		value: 480
	})
];

test('unasked, the dialects that need no name are spoken', () => {
	expect(all(dialects())).toEqual(UNASKED);
});

test('iframe-resizer is told at once that the frame is ready', () => {
	expect(dialects().flatMap(({ hello }) => hello ?? [])).toEqual(['[iFrameResizerChild]Ready']);
});

describe('a listener that asks is answered', () => {
	it.each<[string, address: string, asked: unknown[], answer: unknown[]]>([
		[
			'pym.js, under the name in the address',
			'https://example.org/?childId=x1&initialWidth=600',
			[],
			['pymxPYMxx1xPYMxheightxPYMx480']
		],
		[
			'iframe-resizer, first as the answer, then as a change',
			'https://example.org/',
			['[iFrameSizer]frame-7:8:false:false:32:true:true::bodyOffset:::0:true:child:true'],
			['[iFrameSizer]frame-7:480:640:init']
		],
		[
			'open-iframe-resizer',
			'https://example.org/',
			[{ type: 'iframe-child-init', targetOrigin: '*' }],
			[{ type: 'iframe-resized', width: 640, height: 480 }]
		],
		[
			'WordPress, with the secret of the fragment',
			'https://example.org/#?secret=aB3',
			[],
			[{ message: 'height', value: 480, secret: 'aB3' }]
		]
	])('%s', (_, address, asked, answer) => {
		const list = dialects(address);
		for (const message of asked) expect(hear(list, message)).toBe(true);
		const said = all(list).slice(UNASKED.length);
		expect(said).toEqual(answer);
	});

	it('iframe-resizer hears the later sizes as changes, under the same name', () => {
		const list = dialects();
		hear(list, '[iFrameSizer]f:8:false:false:32:true:true::bodyOffset:::0:true:child:true');
		all(list);
		expect(all(list)).toContain('[iFrameSizer]f:480:640:mutationObserver');
		expect(hear(list, '[iFrameSizer]resize')).toBe(true);
		expect(all(list)).toContain('[iFrameSizer]f:480:640:mutationObserver');
	});
});

test.each<[string, unknown]>([
	['nothing', undefined],
	['null', null],
	['a number', 7],
	['an empty text', ''],
	['a text of somebody else', 'hello'],
	['an object of somebody else', { type: 'other' }],
	['pym.js in the name of another frame', 'pymxPYMxotherxPYMxwidthxPYMx600'],
	['a list', [1, 2]]
])('%s asks for nothing', (_, message) => {
	const list = dialects('https://example.org/?childId=x1#?secret=s');
	expect(hear(list, message)).toBe(false);
});

test.each([
	['pymxPYMxx1xPYMxwidthxPYMx600'],
	[{ sentinel: 'amp', type: 'anything' }],
	[{ message: 'ready', secret: 's' }]
])('%j asks for the size', (message) => {
	expect(hear(dialects('https://example.org/?childId=x1#?secret=s'), message)).toBe(true);
});
