import type { Page } from '@playwright/test';
import { axe } from '../axe.ts';
import { expect, open, test } from '../page.ts';
import { inLanguage, KINDS, translations } from './kinds.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another colour scheme can break. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

test.slow();

type Run = ReturnType<typeof axe>;
const whole = (run: Run) => run.withTags(TAGS);
const colours = (run: Run) => run.withRules(COLOUR);
/** Words alone are others in another language. */
const words = (run: Run) => run.withTags(TAGS).disableRules(COLOUR);

/** What axe finds on a page as it is: the rule, and where it is broken. */
async function findings(page: Page, choose: (run: Run) => Run) {
	const { violations } = await choose(axe(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`)
	);
}

for (const path of KINDS)
	test(`axe finds nothing wrong with /${path}, in light, in dark and in every language`, async ({
		page
	}) => {
		await open(page, `./${path}`);
		expect.soft(await findings(page, whole), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await findings(page, colours), 'dark').toEqual([]);
		await page.emulateMedia({ colorScheme: 'light' });
		for (const language of translations) {
			await open(page, inLanguage(path, language));
			expect.soft(await findings(page, words), language).toEqual([]);
		}
	});
