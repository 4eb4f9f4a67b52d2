import { DRAWN, FRAME } from '../contract.ts';
import { dialectsFor, type Size } from './dialects.ts';

/**
 * Tells the page around an embed how high it is, in every dialect, to whoever listens. Nothing is sent where there is no
 * page around it. A frame out of sight is not drawn, and observers rest there: so it measures after each change of its
 * own too, when it is asked, and when it comes into sight; and it says its height again in its first seconds, since a
 * listener may come late.
 */
const AGAIN_AFTER = [100, 400, 1000, 2500, 5000];

if (window.parent !== window) speak();

function speak() {
	const frame = document.getElementById(FRAME);
	if (!frame) return;
	const address = new URL(location.href);
	const key = address.searchParams.get('eid') ?? address.pathname;
	const dialects = dialectsFor(key, address);
	let told: Size = { width: 0, height: 0 };

	const send = (message: unknown) => window.parent.postMessage(message, '*');
	const tell = (again: boolean) => {
		const { width, bottom } = frame.getBoundingClientRect();
		const size = { width: Math.ceil(width), height: Math.ceil(bottom + window.scrollY) };
		if (size.height === 0 || (!again && size.height === told.height)) return;
		told = size;
		for (const message of dialects.flatMap((dialect) => dialect.say(size))) send(message);
	};
	const look = () => tell(false);
	const repeat = () => tell(true);

	window.addEventListener('message', ({ source, data }) => {
		// a page may ask in several dialects at once: each must hear it
		const asked = dialects.filter((dialect) => dialect.hear?.(data));
		if (source === window.parent && asked.length > 0) repeat();
	});
	document.addEventListener(DRAWN, look);
	for (const event of ['load', 'resize', 'pageshow']) window.addEventListener(event, look);
	document.addEventListener('visibilitychange', repeat);
	new ResizeObserver(look).observe(frame);
	new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && repeat()).observe(
		frame
	);
	for (const { hello } of dialects) if (hello) send(hello);
	look();
	for (const pause of AGAIN_AFTER) setTimeout(repeat, pause);
}
