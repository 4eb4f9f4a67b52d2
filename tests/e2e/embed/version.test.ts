import { expect, test } from '../page.ts';
import { current, OLDER, releaseOlder, revised } from '../past.ts';

const { actor, topic } = revised;
const cell = `[data-cell="${actor}.${topic}"]`;

test.describe('an embed pinned to an older version', () => {
	test.beforeEach(({ page }) => releaseOlder(page));

	test('shows the data as they were, and says in one line that they have changed', async ({
		page
	}) => {
		await page.goto(`./embed/grid/?t=${topic}&as=${OLDER}`);
		await expect(page.locator(cell)).toContainText(revised.was);
		await expect(page.getByText('Dataene slik de var 2. januar 2025.')).toBeVisible();
		await expect(page.getByRole('link', { name: /1 av rutene/ })).toHaveAttribute(
			'href',
			/\/changes\/$/
		);
		await expect(page.getByRole('main')).toContainText(OLDER);
	});

	test('says nothing of changes elsewhere', async ({ page }) => {
		await page.goto(`./embed/grid/?t=-${topic}&as=${OLDER}`);
		await expect(page.locator('#embed')).toContainText(OLDER);
		await expect(page.getByText('Dataene slik de var')).toHaveCount(0);
	});

	test.describe('that cannot be had', () => {
		test.use({ provoked: /Failed to load resource|^503: / });

		test('shows the newest, and says so', async ({ page }) => {
			await page.route(`**/${OLDER}/matrix.nb.json`, (route) => route.fulfill({ status: 503 }));
			await page.goto(`./embed/grid/?t=${topic}&as=${OLDER}`);
			await expect(page.getByRole('status')).toContainText('kunne ikke hentes. Den nyeste vises.');
			await expect(page.locator(cell)).toContainText(revised.is);
		});
	});
});

test('an embed pinned to the newest version says nothing of versions but its name', async ({
	page
}) => {
	await page.goto(`./embed/grid/?as=${current}`);
	await expect(page.locator('#embed')).toContainText(current);
	await expect(page.getByRole('status')).toHaveCount(0);
});

test('an embed of an unknown version shows the newest, and says so', async ({ page }) => {
	await page.goto('./embed/topic/har/?as=2001-01-01-00000000');
	await expect(page.getByRole('status')).toContainText('«2001-01-01-00000000». Den nyeste vises.');
	await expect(page.locator('#embed')).toContainText(current);
});
