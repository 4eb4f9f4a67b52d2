/** Releases the data as it stands: keeps it under its version for good, and writes down what changed and why. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Text } from '#lib/core/dataset.ts';
import { formatCount, formatFound, formatProblems } from '#lib/core/problem.ts';
import type { Release } from '#lib/core/release.ts';
import { diffDatasets, type Revision } from '#lib/core/revision.ts';
import { dataVersion, readDataset } from '#lib/server/dataset.ts';
import { readVersions, versionsFolder } from '#lib/server/versions.ts';
import { dataFolder, fail, readOptions } from './data-options.ts';

const USAGE =
	'node scripts/data-release.ts --why WORDS [--why LANGUAGE=WORDS]... [--same-day] [--data DIR] [--versions DIR]';

/** The reason in each language that it was given in; words without a language are in the site's first. */
function readWhy(given: readonly string[], languages: readonly string[]): Text {
	const why: Record<string, string> = {};
	for (const words of given) {
		const language = languages.find((code) => words.startsWith(`${code}=`));
		const text = words.slice(language ? language.length + 1 : 0).trim();
		if (text !== '') why[language ?? languages[0] ?? ''] = text;
	}
	if (Object.keys(why).length > 0) return why;
	return fail(2, ['no reason given: say with --why what changed and why', `usage: ${USAGE}`]);
}

/** What is in the way of a release after these, if anything. */
function obstacle({ site }: Dataset, version: string, releases: readonly Release[]) {
	const last = releases.at(-1);
	if (version === last?.version) return `nothing has changed since version ${version}`;
	if (releases.some((release) => release.version === version))
		return `site.json: released: expected the day of this release; found that of version ${version}, which holds the same`;
	if (!last || site.released > last.date) return undefined;
	if (site.released === last.date && options['same-day']) return undefined;
	const expected = `expected a day after ${last.date}, or that day with --same-day`;
	return `site.json: released: ${expected}; found ${formatFound(site.released)}`;
}

/** What changed since the last release; nothing in the first. */
function cellsSince(last: Release | undefined, dataset: Dataset): Revision[] {
	if (!last) return [];
	const archived = readVersions(versions, dataset.site.languages).get(last.version);
	if (!archived) return fail(1, [`${versions}: no file of version ${last.version}`]);
	if (!archived.ok) return fail(1, formatProblems(archived.problems));
	return diffDatasets(archived.dataset, dataset);
}

const options = readOptions(USAGE, {
	why: { type: 'string', multiple: true, default: [] },
	'same-day': { type: 'boolean', default: false },
	data: { type: 'string', default: dataFolder },
	versions: { type: 'string' }
});
const versions = options.versions ?? versionsFolder(options.data);
const parsed = readDataset(options.data);
if (!parsed.ok) fail(1, formatProblems(parsed.problems));
const { dataset, releases } = parsed;
const why = readWhy(options.why, dataset.site.languages);
const version = dataVersion(dataset);
const inTheWay = obstacle(dataset, version, releases);
if (inTheWay !== undefined) fail(1, [inTheWay]);
const cells = cellsSince(releases.at(-1), dataset);
const archive = join(versions, `${version}.json`);
// what was published is never written again
if (existsSync(archive)) fail(1, [`${archive}: is there already`]);
mkdirSync(versions, { recursive: true });
writeFileSync(archive, `${JSON.stringify({ version, ...dataset })}\n`);
const log = [...releases, { version, date: dataset.site.released, why, cells }];
writeFileSync(
	join(options.data, 'changes.json'),
	`${JSON.stringify({ $schema: './schema/changes.json', releases: log }, null, '\t')}\n`
);
console.log(`version ${version} released: ${formatCount(cells.length, 'change')}; ${archive}`);
