import fc from 'fast-check';
import { expect, test } from 'vitest';
import { THEMES, USUAL_FRAME, formatFrame, parseFrame, type Frame } from '#lib/core/frame.ts';

test.each<[query: string, frame: Partial<Frame>, dropped: unknown[]]>([
	['', {}, []],
	['theme=dark&chrome=0&eid=a-1', { theme: 'dark', chrome: false, key: 'a-1' }, []],
	['theme=light', { theme: 'light' }, []],
	['theme=auto&chrome=1', {}, []],
	['theme=', {}, []],
	['theme=pink', {}, [{ key: 'theme', token: 'pink' }]],
	['chrome=no', {}, [{ key: 'chrome', token: 'no' }]],
	['chrome=toString', {}, [{ key: 'chrome', token: 'toString' }]],
	['eid=<script>"', { key: 'script' }, []],
	[`theme=${'x'.repeat(99)}`, {}, [{ key: 'theme', token: 'x'.repeat(40) }]]
])('%s is read as %j', (query, frame, dropped) => {
	expect(parseFrame(new URLSearchParams(query))).toEqual({
		frame: { ...USUAL_FRAME, ...frame },
		dropped
	});
});

test('reading what is written gives the same', () => {
	const frames = fc.record({
		theme: fc.constantFrom(...THEMES),
		chrome: fc.boolean(),
		key: fc.stringMatching(/^[\w-]{0,64}$/)
	});
	fc.assert(
		fc.property(frames, (frame) => {
			const read = parseFrame(new URLSearchParams(formatFrame(frame)));
			expect(read).toEqual({ frame, dropped: [] });
		})
	);
});
