import type { Attachment } from 'svelte/attachments';

const MARK = '[data-tip]';

/**
 * The tooltip of a chart: what the mark under the pointer or the focus says (its `data-tip`). It stays while the
 * pointer is on it, goes on Escape, and comes by touch too.
 */
export class Tips {
	text = $state<string>();
	/** From the chart's upper left corner, as CSS lengths. */
	left = $state('0');
	top = $state('0');
	#leaving: ReturnType<typeof setTimeout> | undefined;

	readonly attach: Attachment<HTMLElement> = (frame) => {
		const onenter = (event: Event) => this.#show(frame, event.target);
		const onleave = (event: Event) => {
			if (event.target instanceof Element && event.target.closest(MARK)) this.leave();
		};
		const onkey = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || this.text === undefined) return;
			event.preventDefault();
			this.text = undefined;
		};
		frame.addEventListener('pointerover', onenter);
		frame.addEventListener('focusin', onenter);
		frame.addEventListener('pointerout', onleave);
		frame.addEventListener('focusout', onleave);
		document.addEventListener('keydown', onkey);
		return () => {
			clearTimeout(this.#leaving);
			frame.removeEventListener('pointerover', onenter);
			frame.removeEventListener('focusin', onenter);
			frame.removeEventListener('pointerout', onleave);
			frame.removeEventListener('focusout', onleave);
			document.removeEventListener('keydown', onkey);
		};
	};

	/** The pointer is on the tooltip itself: it stays. */
	stay() {
		clearTimeout(this.#leaving);
	}

	/** Goes soon, unless the pointer comes to it or to another mark. */
	leave() {
		clearTimeout(this.#leaving);
		this.#leaving = setTimeout(() => (this.text = undefined), 150);
	}

	#show(frame: HTMLElement, target: EventTarget | null) {
		const mark = target instanceof Element ? target.closest<HTMLElement>(MARK) : null;
		if (!mark) return;
		this.stay();
		const [box, around] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()];
		this.text = mark.dataset.tip;
		this.left = `${box.left + box.width / 2 - around.left}px`;
		this.top = `${box.top - around.top}px`;
	}
}
