import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tips } from '#lib/charts/tips.svelte.ts';

let tips: Tips;
let mark: HTMLElement;
let detach: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	document.body.innerHTML = '<div><b data-tip="what it says"></b></div>';
	mark = document.querySelector('b')!;
	tips = new Tips();
	detach = tips.attach(mark.parentElement as HTMLElement) as () => void;
});

afterEach(() => {
	detach();
	vi.useRealTimers();
});

/** Whether Escape was left to what lies under the tooltip. */
function pressEscape() {
	const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
	document.body.dispatchEvent(event);
	return !event.defaultPrevented;
}
const tell = (type: string) => mark.dispatchEvent(new Event(type, { bubbles: true }));

describe('Tips', () => {
	it.each([
		['shown', ['focusin'], false],
		['shown again', ['focusin', 'focusout', 'focusin'], false],
		['about to go', ['focusin', 'focusout'], true],
		['never shown', [], true]
	])(
		'%s: Escape hides it, and reaches what is under it only when it is going',
		(_, events, left) => {
			for (const type of events) tell(type);
			expect(pressEscape()).toBe(left);
			expect(tips.text).toBeUndefined();
			expect(pressEscape()).toBe(true);
		}
	);

	it('goes when its mark has lost the focus', () => {
		tell('focusin');
		expect(tips.text).toBe('what it says');
		tell('focusout');
		vi.runAllTimers();
		expect(tips.text).toBeUndefined();
	});
});
