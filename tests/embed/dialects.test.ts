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
			['[iFrameSizer]frame-7:480:640:init', '[iFrameSizer]frame-7:480:640:mutationObserver']
		],
		[
			'iframe-resizer, whose names and margins may be any',
			'https://example.org/',
			['[iFrameSizer]a b.c:0:true:false:32:true:true:10px:lowestElement:::0:true:child:true'],
			['[iFrameSizer]a b.c:480:640:init', '[iFrameSizer]a b.c:480:640:mutationObserver']
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
		expect(all(list)).not.toContain('[iFrameSizer]f:480:640:init');
	});

	it.each([
		'[iFrameSizer]resize',
		'[iFrameSizer]message:{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7}',
		'[iFrameSizer]pageInfo:{"iframeHeight":300,"iframeWidth":600,"clientHeight":1,"offsetTop":2}'
	])('a later message of iframe-resizer is no new name: %s', (message) => {
		const list = dialects();
		expect(hear(list, '[iFrameSizer]f:8:false:false:32:true:true::bodyOffset::')).toBe(true);
		all(list);
		expect(hear(list, message)).toBe(true);
		expect(all(list)).toEqual([...UNASKED, '[iFrameSizer]f:480:640:mutationObserver']);
	});
});

test.each<[string, unknown]>([
	['nothing', undefined],
	['null', null],
	['a number', 7],
	['an empty text', ''],
	['a text of somebody else', 'hello'],
	['an object of somebody else', { type: 'other' }],
	['AMP’s answer to a size', { sentinel: 'amp', type: 'embed-size-changed', requestedHeight: 9 }],
	['pym.js in the name of another frame', 'pymxPYMxotherxPYMxwidthxPYMx600'],
	['a list', [1, 2]],
	// what a page may well send, and `String` throws at
	['an object that says it has no text', { toString: 1 }]
])('%s asks for nothing', (_, message) => {
	const list = dialects('https://example.org/?childId=x1#?secret=s');
	expect(hear(list, message)).toBe(false);
});

test.each([
	['pymxPYMxx1xPYMxwidthxPYMx600'],
	[{ sentinel: 'amp', type: 'frames-init' }],
	[{ type: 'iframe-child-init' }],
	[{ type: 'iframe-get-child-dimensions' }],
	['[iFrameSizer]resize'],
	[{ message: 'ready', secret: 's' }]
])('%j asks for the size', (message) => {
	expect(hear(dialects('https://example.org/?childId=x1#?secret=s'), message)).toBe(true);
});

test.each<[string, address: string, asked: unknown[]]>([
	[
		'under WordPress the page is asked to follow a link',
		'https://example.org/#?secret=aB3',
		[{ message: 'link', value: 'https://example.org/topic/', secret: 'aB3' }]
	],
	['elsewhere a link is the frame’s own', 'https://example.org/?secret=aB3', []]
])('%s', (_, address, asked) => {
	const said = dialects(address).map((dialect) => dialect.follow?.('https://example.org/topic/'));
	expect(said.filter((one) => one !== undefined)).toEqual(asked);
});

test('no dialect says anything that a listener could not read', () => {
	const list = dialects('https://example.org/?childId=x1#?secret=s');
	hear(list, '[iFrameSizer]f:8:false:false:32:true:true::bodyOffset::');
	hear(list, { type: 'iframe-child-init' });
	const said = all(list);
	expect(said).toHaveLength(8);
	expect(said.filter((message) => message === null || message === undefined)).toEqual([]);
	expect(JSON.stringify(said)).not.toMatch(/null|undefined|NaN/);
});
