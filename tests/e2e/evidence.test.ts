import type { Page } from '@playwright/test';
import { gaps, nameOf, positionOf, sourceOf, titleOf, topicOf, type Position } from './facts.ts';
import { cell, expect, open, panel, test } from './page.ts';

/** A position that the data must hold. */
function known(actor: string, topic: string, period: string): Position {
	const position = positionOf(actor, topic, period);
	if (!position) throw new Error(`No position: ${actor}.${topic} ${period}`);
	return position;
}

/** What stands beside a term in the panel. */
const said = (page: Page, term: string) =>
	panel(page).getByRole('term').filter({ hasText: term }).locator('xpath=following-sibling::dd[1]');

test('a position is told with proposition, stance, summary, source, date, page and coding', async ({
	page
}) => {
	await open(page);
	await cell(page, 'frp', 'har').click();
	const evidence = panel(page);
	await expect(evidence).toHaveAccessibleName(`${nameOf('frp')} ${titleOf('har')}`);
	await expect(evidence).toContainText(topicOf('har').proposition.nb);
	await expect(evidence.getByText('Mot', { exact: true })).toBeVisible();
	await expect(evidence).toContainText('Går imot påstanden uten forbehold.');
	await expect(evidence).toContainText(known('frp', 'har', '2025').summary.nb);
	const source = sourceOf('frp-programme-2025').title.nb;
	await expect(evidence.getByRole('link', { name: source })).toBeVisible();
	await expect(evidence).toContainText('Program fra Fremskrittspartiet, 27. juni 2025');
	await expect(evidence).toContainText('Side 69');
	await expect(said(page, 'Grunnlag')).toHaveText('Sagt direkte');
	await expect(said(page, 'Hvem sier det')).not.toBeEmpty();
	await expect(said(page, 'Vedtak')).toContainText('Utledet');
	await expect(said(page, 'To kodere')).toContainText('Begge koderne kom til det samme');
	await expect(evidence.getByRole('blockquote')).toHaveCount(0);
	await expect(evidence).toContainText('ikke sitat');
});

test('a quote stands word for word, as a quote, in its own language, with its paragraph', async ({
	page
}) => {
	await open(page, './?period=2017');
	await cell(page, 'r', 'har').click();
	const quote = panel(page).getByRole('blockquote');
	await expect(quote).toHaveText(`«${known('r', 'har', '2017').quote}»`);
	await expect(quote).toContainText('Derfor mener vi at heroinassistert behandling (HAR) bør være');
	await expect(quote).toHaveAttribute('lang', 'nb');
	await expect(panel(page)).toContainText('Avsnitt 50');
	await expect(panel(page)).toContainText('Nettside fra Rødt, udatert');
	await expect(said(page, 'Datering')).toContainText('Udatert');
	await expect(said(page, 'Hvem sier det')).toHaveText('Aktøren er navngitt i avsnittet');
});

test('a date that was worked out and a draft say that they are', async ({ page }) => {
	await open(page, './?period=2017&cell=sv.decriminalisation');
	await expect(panel(page)).toContainText('2020 (anslått)');
	await expect(said(page, 'Datering')).toContainText('Skrevet etter desember 2019');
	await open(page, './?cell=sv.decriminalisation');
	await expect(panel(page)).toContainText('Programutkast fra Sosialistisk Venstreparti');
	await expect(panel(page)).toContainText('Utkast, ikke vedtatt');
});

test('where the coders differed each one’s reading and the reason are told', async ({ page }) => {
	await open(page, './?period=2017&cell=v.lar');
	const coders = said(page, 'To kodere');
	await expect(coders).toContainText('Koderne kom til ulikt resultat');
	await expect(coders.getByRole('listitem')).toHaveText([
		/Koder A:\s*For\s*\(underforstått\)/,
		/Koder B:\s*Delvis for\s*\(underforstått\)/
	]);
	await expect(coders).toContainText('lest som grunnlaget for å få tilbudet');
	await expect(said(page, 'Grunnlag')).toContainText('Underforstått');
});

test('an empty cell names the source that was read and says nothing', async ({ page }) => {
	await open(page);
	await cell(page, 'sv', 'har').click();
	const evidence = panel(page);
	await expect(evidence).toContainText('Ikke omtalt');
	await expect(evidence).toContainText('Det er verken for eller mot.');
	const source = sourceOf('sv-programme-2025-draft').title.nb;
	await expect(evidence.getByRole('link', { name: source })).toBeVisible();
	await expect(evidence).not.toContainText(/Ingen kilde|Ikke kodet|To kodere/);
});

for (const [path, actor, word, other] of [
	['./?period=2017', 'ap', 'Ingen kilde', /Ikke kodet|Ikke omtalt/],
	['./', 'h', 'Ikke kodet', /Ingen kilde|Ikke omtalt/]
] as const)
	test(`the empty cell of ${actor} says «${word}» and why`, async ({ page }) => {
		await open(page, path);
		await cell(page, actor, 'har').click();
		await expect(panel(page)).toContainText(word);
		await expect(panel(page)).toContainText(gaps.find((gap) => gap.actor === actor)?.why.nb ?? '-');
		await expect(panel(page)).not.toContainText(other);
		await expect(panel(page)).toContainText(topicOf('har').proposition.nb);
	});

test('a cell from which a reading was withdrawn says who read what, and why not', async ({
	page
}) => {
	await open(page, './?t=all&period=2017');
	await cell(page, 'sp', 'coordination').click();
	const evidence = panel(page);
	await expect(evidence).toContainText('Ikke omtalt');
	await expect(evidence.getByRole('listitem')).toContainText([
		/Senterpartiets side/,
		/Koder A:\s*Delvis for\s*\(underforstått\)/,
		/Koder B:\s*fant ikke noe standpunkt/
	]);
	await expect(evidence).toContainText('Samarbeid mellom kommuner er ikke samordning');
});
