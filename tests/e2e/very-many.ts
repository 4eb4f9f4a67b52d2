import type { Page } from '@playwright/test';
import { expect, open, table } from './page.ts';

/** A table of very many positions, as a reader's own file: each actor's first stance tells its place. */
function positions(actors: number, topics: number): string {
	const rows = Array.from({ length: actors }, (_, actor) =>
		Array.from({ length: topics }, (_, topic) => {
			const stance =
				(actor + topic) % 3 === 0 ? 'For' : (actor + topic) % 3 === 1 ? 'Mixed' : 'Against';
			// every seventh cell of an actor holds nothing
			return (actor * topics + topic) % 7 === 0
				? []
				: [`Candidate ${actors - actor},Question ${topic + 1},${stance}`];
		}).flat()
	).flat();
	return ['actor,topic,stance', ...rows].join('\r\n');
}

/** Opens such a table as a reader does, and waits until it is drawn. */
export async function openVeryMany(page: Page, actors: number, topics: number) {
	await open(page, './en/open/?t=all');
	await page.waitForLoadState('networkidle');
	const buffer = Buffer.from(positions(actors, topics));
	const file = { name: 'many.csv', mimeType: 'text/csv', buffer };
	await page.getByLabel('Choose files').setInputFiles(file);
	await expect(table(page)).toHaveAttribute('aria-rowcount', `${actors + 1}`, { timeout: 30_000 });
}
