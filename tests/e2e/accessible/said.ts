import { expect, type Page } from '@playwright/test';

/** What a screen reader is given to say: by which kind of region, and what stood in it then. */
export interface Said {
	readonly how: 'polite' | 'assertive' | 'unheard';
	readonly text: string;
}

/**
 * Listens to a page's live regions from now on. A polite region that comes with its text is not heard by all screen
 * readers: it must have been there before, and been displayed. What is said at once and then again is told as twice.
 */
export async function listen(page: Page): Promise<() => Promise<readonly Said[]>> {
	await page.evaluate((quiet) => {
		const POLITE = '[role="status"], [aria-live="polite"], output';
		const ALERTS = '[role="alert"], [aria-live="assertive"]';
		const isShown = (one: Element) => getComputedStyle(one).display !== 'none';
		const known = new Set([...document.querySelectorAll(POLITE)].filter(isShown));
		const texts = new Map<Element, string>();
		const textOf = (one: Element) => (one.textContent ?? '').trim().replace(/\s+/g, ' ');
		for (const one of document.querySelectorAll(`${POLITE}, ${ALERTS}`))
			texts.set(one, textOf(one));
		const said: { how: string; text: string }[] = [];
		let settling: ReturnType<typeof setTimeout> | undefined;
		const touched = new Set<Element>();
		const look = () => {
			for (const one of document.querySelectorAll(`${POLITE}, ${ALERTS}`)) {
				const text = textOf(one);
				if (!isShown(one) || (text === (texts.get(one) ?? '') && !touched.has(one))) continue;
				texts.set(one, text);
				if (text === '') continue;
				const isAlert = one.matches(ALERTS);
				said.push({ how: isAlert ? 'assertive' : known.has(one) ? 'polite' : 'unheard', text });
			}
			for (const one of document.querySelectorAll(POLITE)) if (isShown(one)) known.add(one);
			touched.clear();
			settling = undefined;
		};
		// what follows at once is one change
		new MutationObserver((changes) => {
			// the same text again is said again
			for (const { target } of changes) {
				const near = target instanceof Element ? target : target.parentElement;
				const region = near?.closest(`${POLITE}, ${ALERTS}`);
				if (region) touched.add(region);
			}
			settling ??= setTimeout(look, quiet);
		}).observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true
		});
		Object.assign(window, { said });
	}, SETTLES);
	return async () => {
		await page.waitForTimeout(4 * SETTLES);
		return page.evaluate(() => (window as unknown as { said: Said[] }).said.splice(0));
	};
}

/** In milliseconds: changes that follow each other within it are heard as one. */
const SETTLES = 50;

/** Waits until something has been said, and holds what it was. */
export async function expectSaid(heard: () => Promise<readonly Said[]>, wanted: readonly RegExp[]) {
	const all: Said[] = [];
	await expect
		.poll(async () => {
			all.push(...(await heard()));
			return all.length;
		})
		.toBeGreaterThanOrEqual(wanted.length);
	all.push(...(await heard()));
	expect(all.map(({ how, text }) => `${how}: ${text}`)).toEqual(
		wanted.map((text) => expect.stringMatching(text))
	);
}
