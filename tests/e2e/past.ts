import { listOf } from '#lib/core/positions.ts';
import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import type { EvidenceData } from '#lib/core/evidence-data.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { rehash } from './rehash.ts';

/** A version that was never released: the site as it would be if the first version had been another. */
export const OLDER = '2025-01-02-0ab1cde2';

const read = (file: string) => JSON.parse(readFileSync(`build/data/${file}`, 'utf8'));
export const current: string = read('matrix.json').version;
const matrix: MatrixData = read(`versions/${current}/matrix.nb.json`);
const evidence: EvidenceData = read(`versions/${current}/evidence.nb.json`);

/** The newest period's first position on a core topic with a single source: what the older version has otherwise. */
function revisedPlace(): number {
	const newest = matrix.periods.at(-1)?.id;
	return listOf(matrix.positions).findIndex(([actor, topic, source]) => {
		const isCore = matrix.core.includes(matrix.topics[topic]?.id ?? '');
		const isAlone =
			listOf(matrix.positions).filter(([a, t, s]) => {
				const { period } = matrix.sources[s] ?? {};
				return a === actor && t === topic && (period === newest || period === null);
			}).length === 1;
		return isCore && isAlone && matrix.sources[source]?.period === newest;
	});
}

const at = revisedPlace();
const [actorAt = 0, topicAt = 0, sourceAt = 0, stepAt = 0, implied = 0] =
	matrix.positions.at(at) ?? [];
const otherStep = (stepAt + 2) % matrix.scale.length;

/** The cell that differs between the two versions, and what it says in each. */
export const revised = {
	actor: matrix.actors[actorAt]?.id ?? '',
	topic: matrix.topics[topicAt]?.id ?? '',
	was: matrix.scale[otherStep]?.word ?? '',
	is: matrix.scale[stepAt]?.word ?? '',
	summary: 'Slik sto det før.'
};

const REVISION = {
	actor: revised.actor,
	topic: revised.topic,
	period: matrix.sources[sourceAt]?.period ?? null,
	source: matrix.sources[sourceAt]?.id ?? null,
	stance: { from: matrix.scale[otherStep]?.id, to: matrix.scale[stepAt]?.id },
	parts: ['summary']
};

const FILES: Readonly<Record<string, object>> = {
	'matrix.nb.json': {
		...matrix,
		version: OLDER,
		positions: listOf(matrix.positions).with(at, [actorAt, topicAt, sourceAt, otherStep, implied])
	},
	'evidence.nb.json': {
		...evidence,
		version: OLDER,
		positions: evidence.positions.with(at, {
			...evidence.positions[at]!,
			summary: revised.summary
		})
	},
	'search.nb.json': { ...read(`versions/${current}/search.nb.json`), version: OLDER },
	'changes.json': { version: OLDER, revisions: [REVISION] }
};

/** Makes the site one that has released an older version before: its pages know it, and its files are there. */
export async function releaseOlder(page: Page) {
	// `fetch` of a document would follow what the browser asks for; the page's own data names the versions
	await page.route(isDocument, async (route) => {
		const response = await route.fetch();
		const page = await response.text();
		// among those that were released
		const later = page.replace(/("?)versions\1:\[(?=")/, (found) => `${found}"${OLDER}",`);
		await route.fulfill({ response, body: rehash(page, later) });
	});
	await page.route(`**/data/versions/${OLDER}/*.json`, serve);
}

const isDocument = (url: URL) => url.pathname.endsWith('/');

function serve(route: Route) {
	const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
	return route.fulfill({ json: FILES[file] });
}
