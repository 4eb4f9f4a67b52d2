import type { Attachment } from 'svelte/attachments';

const MARK = '[data-tip]';
/** How long a tooltip waits for a pointer that left its mark, in milliseconds. */
const LINGERS = 150;
/** Free between a tooltip and its mark, in pixels. */
const GAP = 8;

/** A mark that says something, and where it stands in the chart: pixels from its upper left corner. */
interface Anchor {
	readonly x: number;
	readonly top: number;
	readonly bottom: number;
	/** Free above it in the window. */
	readonly above: number;
	/** How wide the chart is. */
	readonly width: number;
}

/**
 * The tooltip of a chart: what the mark under the pointer or the focus says (its `data-tip`). It stays while the
 * pointer is on it, goes on Escape, and comes by touch too, until the next touch elsewhere.
 */
export class Tips {
	text = $state<string>();
	/** From the chart's upper left corner, as CSS lengths. */
	left = $state('0');
	top = $state('0');
	#anchor = $state.raw<Anchor>();
	#leaving: ReturnType<typeof setTimeout> | undefined;
	readonly #changed: () => void;

	/** @param changed is told of another text, where nothing follows the state by itself */
	constructor(changed = () => {}) {
		this.#changed = changed;
	}

	/** On the chart whose marks have something to say. */
	readonly attach: Attachment<HTMLElement> = (frame) => {
		const onenter = (event: Event) => this.#show(frame, event.target);
		const onleave = (event: PointerEvent) => {
			// a finger has left the mark as soon as it is lifted
			if (event.pointerType !== 'touch' && markOf(event.target)) this.leave();
		};
		const ondown = ({ target }: Event) => {
			const isTip = target instanceof Element && target.closest('[role=tooltip]');
			if (!markOf(target) && !isTip) this.#hide();
		};
		// not at once: a mark that is taken away loses the focus in the midst of drawing
		const onblur = () => this.leave(0);
		const onkey = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || this.text === undefined) return;
			// one that is about to go anyway leaves the key to what lies under it
			if (this.#leaving === undefined) event.preventDefault();
			this.#hide();
		};
		frame.addEventListener('pointerover', onenter);
		frame.addEventListener('focusin', onenter);
		frame.addEventListener('pointerout', onleave);
		frame.addEventListener('focusout', onblur);
		document.addEventListener('pointerdown', ondown);
		// before whatever else Escape closes: what floats on top goes first
		document.addEventListener('keydown', onkey, { capture: true });
		return () => {
			this.stay();
			frame.removeEventListener('pointerover', onenter);
			frame.removeEventListener('focusin', onenter);
			frame.removeEventListener('pointerout', onleave);
			frame.removeEventListener('focusout', onblur);
			document.removeEventListener('pointerdown', ondown);
			document.removeEventListener('keydown', onkey, { capture: true });
		};
	};

	/** On the tooltip itself: above the middle of its mark, below where there is no room, and never out of the chart. */
	readonly place: Attachment<HTMLElement> = (tip) => {
		const anchor = this.#anchor;
		if (!anchor) return;
		const { x, top, bottom, above, width } = anchor;
		const [across, down] = [tip.offsetWidth, tip.offsetHeight];
		this.left = `${Math.max(0, Math.min(x - across / 2, width - across))}px`;
		this.top = `${above < down + GAP ? bottom + GAP : top - down - GAP}px`;
	};

	/** The pointer is on the tooltip itself: it stays. */
	stay() {
		clearTimeout(this.#leaving);
		this.#leaving = undefined;
	}

	/** Goes soon, unless the pointer comes to it or to another mark. @param after in milliseconds */
	leave(after = LINGERS) {
		this.stay();
		this.#leaving = setTimeout(() => this.#hide(), after);
	}

	#hide() {
		this.stay();
		this.text = undefined;
		this.#changed();
	}

	#show(frame: HTMLElement, target: EventTarget | null) {
		const mark = markOf(target);
		if (!mark) return;
		this.stay();
		const [box, around] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()];
		this.text = mark.dataset.tip;
		this.#anchor = {
			x: box.left + box.width / 2 - around.left,
			top: box.top - around.top,
			bottom: box.bottom - around.top,
			above: box.top,
			width: around.width
		};
		this.#changed();
	}
}

const markOf = (target: EventTarget | null) =>
	target instanceof Element ? target.closest<HTMLElement>(MARK) : null;
