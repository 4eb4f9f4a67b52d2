import type { Page } from '@playwright/test';

/** What is wrong where the Tab key has come to, if anything; and where that is. */
export interface Stop {
	/** The element, in words for whoever reads a failed test. */
	readonly name: string;
	readonly wrong: readonly string[];
	readonly isEnd: boolean;
}

/** Tells the page what is looked at at each stop: called once a page, since the walk is long. */
const prepare = (page: Page, whole: boolean) =>
	page.evaluate((whole) => {
		let before: Element | undefined;
		const seen = new Set<Element>();
		const describe = (one: Element) =>
			`${one.tagName.toLowerCase()} «${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}»`;
		const floats = (one: Element | null): Element | undefined => {
			for (let part = one; part; part = part.parentElement)
				if (/sticky|fixed/.test(getComputedStyle(part).position)) return part;
			return undefined;
		};
		/** What stays in place over the element, by the corners of what is seen of it: over one of them, or over all. */
		const coverOf = (one: Element, { left, right, top, bottom }: DOMRect) => {
			const covers = [left + 2, right - 2].flatMap((x) =>
				[top + 2, bottom - 2].map((y) => {
					const over = document.elementFromPoint(x, y);
					const cover = over && floats(over);
					return cover && !cover.contains(one) && !one.contains(over) ? cover : undefined;
				})
			);
			return whole || covers.every(Boolean) ? covers.find(Boolean) : undefined;
		};
		Object.assign(window, {
			stopHere: (backwards: boolean) => {
				const one = document.activeElement;
				// past the end there is the browser's own; where it has nothing, the walk begins anew
				if (!one || one === document.body || seen.has(one))
					return { name: 'end', wrong: [], isEnd: true };
				seen.add(one);
				const wrong: string[] = [];
				const ring = one.closest('label') ?? one;
				const box = ring.getClientRects()[0] ?? ring.getBoundingClientRect();
				if (one instanceof HTMLElement && one.tabIndex > 0) wrong.push('has a positive tabindex');
				if (box.width < 2 || box.height < 2) wrong.push('cannot be seen');
				const fits = box.height < innerHeight * 0.5 && box.width < innerWidth;
				if (fits && (box.top < -1 || box.bottom > innerHeight + 1)) wrong.push('is out of sight');
				const cover = coverOf(one, box);
				if (cover) wrong.push(`lies under ${describe(cover)} ${cover.className}`);
				if (before?.isConnected) {
					const follows = before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
					if (!follows === !backwards) wrong.push('comes out of order');
				}
				before = one;
				return { name: describe(one), wrong, isEnd: false };
			}
		});
	}, whole);

/** Presses Tab from the start of the page to its end, or Shift and Tab from its end to its start.
 * @param whole whether all of what has focus must be in sight, or a part of it (WCAG 2.2, 2.4.11) */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', whole = true): Promise<Stop[]> {
	await prepare(page, whole);
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	const stops: Stop[] = [];
	for (let i = 0; i < LONGEST; i++) {
		await page.keyboard.press(key);
		const stop = await page.evaluate(
			(backwards) => (window as unknown as { stopHere: (it: boolean) => Stop }).stopHere(backwards),
			key !== 'Tab'
		);
		if (stop.isEnd) return stops;
		stops.push(stop);
	}
	throw new Error(`The Tab key does not come to an end: it stays at ${stops.at(-1)?.name}`);
}

/** More stops than any page has. */
const LONGEST = 600;

/** What is wrong at which stop. */
export const wrongStops = (stops: readonly Stop[]) =>
	stops
		.filter(({ wrong }) => wrong.length > 0)
		.map(({ name, wrong }) => `${name}: ${wrong.join(', ')}`);
