import { DRAWN, FIT, FRAME } from '../contract.ts';
import { dialectsFor, type Dialect, type Size } from './dialects.ts';

/**
 * Tells the page around an embed how high it is, in every dialect, to whoever listens. Nothing is sent where there is no
 * page around it. A frame out of sight is not drawn, and observers and events of its size rest there: so it measures
 * after each change of its own too, when it is asked, when it comes into sight, and now and then; and it says its height
 * again in its first seconds, since a listener may come late.
 */
const AGAIN_AFTER = [100, 400, 1000, 2500, 5000, 10_000, 20_000];
/** Milliseconds between two looks; one at a height that has not changed costs nothing. */
const NOW_AND_THEN = 1000;
/** How long a page may take to answer a frame in sight, in milliseconds; then it is taken for one that does not listen. */
const TIME_TO_ANSWER = 1000;

function speak() {
	const frame = document.getElementById(FRAME);
	if (!frame) return;
	const dialects = dialectsFor(keyOf(location), new URL(location.href));
	let told = 0;
	const bar = scrollBar(() => told);

	const tell = (again: boolean) => {
		document.dispatchEvent(new Event(FIT));
		const { width, height } = sizeOf(frame);
		if (height === 0 || (!again && height === told)) return;
		told = height;
		bar.wait();
		for (const message of dialects.flatMap((dialect) => dialect.say({ width, height })))
			send(message);
	};
	const look = () => tell(false);
	const repeat = () => tell(true);

	window.addEventListener('message', ({ source, data }) => {
		if (source !== window.parent) return;
		// a page may ask in several dialects at once: each must hear it
		if (dialects.filter((dialect) => dialect.hear?.(data)).length > 0) repeat();
	});
	document.addEventListener('click', (event) => askToFollow(event, dialects));
	document.addEventListener(DRAWN, look);
	for (const event of ['load', 'resize', 'pageshow']) window.addEventListener(event, look);
	document.addEventListener('visibilitychange', repeat);
	new ResizeObserver(look).observe(frame);
	new IntersectionObserver((changes) => {
		bar.inSight = changes.at(-1)?.isIntersecting ?? false;
		if (bar.inSight) repeat();
	}).observe(frame);
	for (const { hello } of dialects) if (hello) send(hello);
	look();
	for (const pause of AGAIN_AFTER) setTimeout(repeat, pause);
	setInterval(look, NOW_AND_THEN);
}

/**
 * The frame's scroll bar waits for the page's answer: it would take room, and so have all drawn narrower and higher than
 * it will be. It comes where the page gives less than it was told, and within the body: some pages forbid a frame's own.
 * @param told what the content takes
 */
function scrollBar(told: () => number) {
	const { documentElement, body } = document;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	documentElement.style.overflowY = 'hidden';
	return {
		inSight: false,
		wait() {
			clearTimeout(waiting);
			waiting = setTimeout(() => {
				// out of sight a frame does not hear of its new height
				if (!this.inSight) return;
				const isShort = window.innerHeight < told();
				body.style.overflowY = isShort ? 'auto' : '';
				body.style.blockSize = isShort ? '100vh' : '';
			}, TIME_TO_ANSWER);
		}
	};
}

const send = (message: unknown) => window.parent.postMessage(message, '*');

/** By which the page tells embeds apart: it may look for it in the frame's address, or in a selector. */
function keyOf({ search, pathname }: Location): string {
	const key = new URLSearchParams(search).get('eid') ?? '';
	return /^[\w-]{1,64}$/.test(key) ? key : pathname;
}

/** What the content takes, from the top of the page on, however high the window is. */
function sizeOf(frame: Element): Size {
	const { width, bottom } = frame.getBoundingClientRect();
	const above = window.scrollY + document.body.scrollTop;
	return { width: Math.ceil(width), height: Math.max(0, Math.ceil(bottom + above)) };
}

/** In a frame that may open no link, the page is asked to. */
function askToFollow(event: MouseEvent, dialects: readonly Dialect[]) {
	const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
	const link = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
	if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
	const { href } = new URL(link, document.baseURI);
	for (const message of dialects.map((dialect) => dialect.follow?.(href)))
		if (message) {
			event.preventDefault();
			send(message);
		}
}

if (window.parent !== window) speak();
