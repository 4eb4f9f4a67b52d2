import {
	expect,
	expectFits,
	expectNoScrollBars,
	frames,
	place,
	STRANGER,
	test,
	withScrollBars
} from './hosts/host.ts';
import * as written from './hosts/listeners.ts';
import { iframe, inWordPress } from './hosts/table.ts';
import { chromiumOnly, NO_FRAMES } from '../page.ts';

test.use({ launchOptions: withScrollBars });

declare global {
	/** Heights that the host's page has been told, one after the other. */
	var heard: number[];
	/** All that it has been told, as JSON. */
	var all: string[];
}

/** Notes what it is told, and does nothing. */
function hears() {
	window.heard = [];
	window.addEventListener('message', ({ data }) => {
		if (data.type === 'embed-size') window.heard.push(data.height);
	});
}

for (const scrolling of ['auto', 'no'])
	test(
		`where nobody listens the height stays, and all can be scrolled to: scrolling=${scrolling}`,
		chromiumOnly(NO_FRAMES),
		async ({ page, host, site }) => {
			const src = `${site}embed/agreement/`;
			await host({ body: place(iframe(src, `scrolling="${scrolling}"`), 0) });
			const inner = page.frameLocator('.place iframe');
			const back = inner.locator('.foot a').last();
			await expect(back).not.toBeInViewport();
			await expect(async () => {
				await frames(page).hover();
				await page.mouse.wheel(0, 2000);
				await expect(back).toBeInViewport({ timeout: 500 });
			}).toPass();
			await expect(frames(page)).toHaveJSProperty('clientHeight', 300);
		}
	);

test('a listener that comes late hears the height all the same', async ({ page, host, site }) => {
	const src = `${site}embed/agreement/`;
	await host({ body: place(iframe(src), 0) + STRANGER, start: hears });
	await expect.poll(() => page.evaluate(() => window.heard.length)).toBeGreaterThan(4);
	await expect(frames(page)).toHaveJSProperty('clientHeight', 300);
	await page.evaluate(written.datawrapper);
	await expectFits(page, 1);
	await expectNoScrollBars(page);
});

test('a page that gives more than it is told, or the height of a window, makes no frame grow for ever', async ({
	page,
	host,
	site
}) => {
	await host({
		body: place(iframe(`${site}embed/topic/har/`), 0),
		start: () => {
			window.heard = [];
			window.addEventListener('message', ({ data }) => {
				if (data.type !== 'embed-size') return;
				window.heard.push(data.height);
				const [frame] = document.querySelectorAll('iframe');
				if (frame) frame.style.height = `calc(50vh + ${data.height}px)`;
			});
		}
	});
	await expect.poll(() => page.evaluate(() => window.heard.length)).toBeGreaterThan(5);
	// as it was built, as it is drawn, and then no more
	const heard = await page.evaluate(() => window.heard);
	expect(new Set(heard.slice(-4))).toEqual(new Set([Math.min(...heard)]));
});

test('every height is told in whole pixels, whatever the width', async ({ page, host, site }) => {
	await host({ body: place(iframe(`${site}embed/spectrum/`), 0), start: hears });
	for (const width of [640.5, 333.3, 720.25])
		await frames(page).evaluate((frame, to) => (frame.style.width = `${to}px`), width);
	await expect.poll(() => page.evaluate(() => window.heard.length)).toBeGreaterThan(5);
	const heard = await page.evaluate(() => window.heard);
	expect(heard.filter((height) => !Number.isInteger(height) || height < 100)).toEqual([]);
});

test('an embed that is not in a frame tells nobody anything', async ({ page, site }) => {
	await page.addInitScript(hears);
	await page.addInitScript(() => {
		window.postMessage = () => window.heard.push(-1);
	});
	await page.goto(`${site}embed/agreement/`);
	await page.locator('[data-figures]').click();
	await expect(page.getByRole('table')).toBeVisible();
	expect(await page.evaluate(() => window.heard)).toEqual([]);
	// and it scrolls as any page does
	await expect(page.locator('.foot a').last()).not.toBeInViewport();
	await page.mouse.wheel(0, 9000);
	await expect(page.locator('.foot a').last()).toBeInViewport();
});

test(
	'WordPress follows a link that its sandbox forbids the frame',
	chromiumOnly(NO_FRAMES),
	async ({ page, host, site }) => {
		const src = `${site}embed/topic/har/`;
		await host({ body: place(inWordPress(src, 0), 0), start: written.wordPress });
		await expectFits(page, 1);
		await page.frameLocator('.place iframe').locator('.foot a').last().click();
		await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/\?.*t=har/);
	}
);

test(
	'what is higher than WordPress allows can be scrolled to',
	chromiumOnly(NO_FRAMES),
	async ({ page, host, site }) => {
		await host({
			body: place(inWordPress(`${site}embed/agreement/`, 0), 0),
			start: written.wordPress
		});
		const inner = page.frameLocator('.place iframe');
		await inner.locator('[data-figures]').click();
		await expect(frames(page)).toHaveJSProperty('clientHeight', 1000);
		const last = inner.getByRole('row').last();
		await expect(async () => {
			await frames(page).hover();
			await page.mouse.wheel(0, 5000);
			await expect(last).toBeInViewport({ timeout: 500 });
		}).toPass();
	}
);

test('an embed does not answer a frame beside it, and takes no name from one', async ({
	page,
	host,
	site
}) => {
	await host({
		body:
			place(iframe(`${site}embed/topic/har/`), 0) +
			STRANGER.replace('<iframe', '<iframe name="other"'),
		start: () => {
			window.all = [];
			window.addEventListener('message', ({ data }) => window.all.push(JSON.stringify(data)));
		}
	});
	await expect(page.frameLocator('.place iframe').locator('[data-figures]')).toBeVisible();
	await page.frame('other')?.evaluate(() => {
		const embed = parent.frames[0];
		embed?.postMessage('[iFrameSizer]evil:8:false:false:32:true:true::bodyOffset::', '*');
		embed?.postMessage({ type: 'iframe-child-init' }, '*');
	});
	// the page itself is answered, after what came before
	await page.evaluate(() => {
		window.frames[0]?.postMessage(
			'[iFrameSizer]good:8:false:false:32:true:true::bodyOffset::',
			'*'
		);
	});
	await expect.poll(() => page.evaluate(() => window.all.join())).toContain('[iFrameSizer]good:');
	const said = await page.evaluate(() => window.all.join());
	expect(said).not.toContain('evil');
	expect(said).not.toContain('iframe-resized');
});
