import type { Dataset, Text } from '#lib/core/dataset.ts';
import { indexMatrix, type Matrix } from '#lib/core/matrix.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import type { Release } from '#lib/core/release.ts';
import type { Revision } from '#lib/core/revision.ts';
import { formatView } from '#lib/core/view/format-view.ts';
import { defaultView } from '#lib/core/view/view.ts';
import { dataVersion, loadDataset, loadReleases } from './dataset.ts';
import { languageOf } from './page.ts';
import { isServed, loadVersions } from './versions.ts';

/** Words, and the language they are in, which need not be the page's. */
export interface Said {
	readonly text: string;
	readonly lang: string;
}

/** A change as a page tells it: with names, and with the cell before and after it. */
export interface LoggedRevision {
	readonly revision: Revision;
	readonly actor: string;
	/** Undefined where it is about all of the actor's topics. */
	readonly topic: string | undefined;
	/** Undefined where it holds in every period. */
	readonly period: string | undefined;
	readonly why: Said | undefined;
	/** The query of the grid in which the cell stands as it was, and as it became; undefined where it cannot be shown. */
	readonly before: string | undefined;
	readonly after: string | undefined;
}

export interface LoggedRelease {
	readonly version: string;
	readonly date: string;
	readonly why: Said;
	readonly first: boolean;
	/** Whether the site has it whole, as a file. */
	readonly served: boolean;
	readonly cells: readonly LoggedRevision[];
}

/** The releases of the data, the newest first, in one language. @param param the first part of the address */
export function changeLog(param: string | undefined): LoggedRelease[] {
	const lang = languageOf(param);
	const releases = loadReleases();
	const logged = releases.map((release, i) => logRelease(release, releases[i - 1], lang));
	return logged.reverse();
}

function logRelease(release: Release, previous: Release | undefined, lang: string): LoggedRelease {
	const { version, date, why, cells } = release;
	const [before, after] = [previous && matrixOf(previous.version, lang), matrixOf(version, lang)];
	return {
		version,
		date,
		why: sayIn(why, lang),
		first: previous === undefined,
		served: isServed(version),
		cells: cells.map((revision) => ({
			revision,
			...namesOf(revision, [after, before, matrixOf(dataVersion(loadDataset()), lang)]),
			why: revision.why && sayIn(revision.why, lang),
			before: before && queryOf(revision, before),
			after: after && queryOf(revision, after)
		}))
	};
}

/** A version's matrix; undefined where it cannot be shown. */
function matrixOf(version: string, lang: string): Matrix | undefined {
	const dataset: Dataset | undefined = loadVersions().get(version);
	return dataset && indexMatrix(toMatrixData(dataset, lang, version));
}

/** A text in this language, or else in the first that it is written in. */
function sayIn(text: Text, lang: string): Said {
	const [[first, words] = ['', '']] = Object.entries(text);
	return text[lang] === undefined ? { text: words, lang: first } : { text: text[lang], lang };
}

/** What is named, from the first of these matrices that knows it; an id that none of them knows is its own name. */
function namesOf(revision: Revision, matrices: readonly (Matrix | undefined)[]) {
	const known = matrices.flatMap((matrix) => matrix?.data ?? []);
	const find = <T extends { id: string }>(lists: readonly (readonly T[])[], id: string) =>
		lists.flat().find((one) => one.id === id);
	const { actor, topic, period } = revision;
	const lists = {
		actors: known.map(({ actors }) => actors),
		topics: known.map(({ topics }) => topics),
		periods: known.map(({ periods }) => periods)
	};
	return {
		actor: find(lists.actors, actor)?.name ?? actor,
		topic: topic === null ? undefined : (find(lists.topics, topic)?.title ?? topic),
		period: period === null ? undefined : (find(lists.periods, period)?.name ?? period)
	};
}

/** The view of a version in which a revised cell is open; of all topics, the actor's column. */
function queryOf({ actor, topic, period }: Revision, matrix: Matrix): string | undefined {
	const { data, actorAt, topicAt } = matrix;
	const isKnown = actorAt.has(actor) && (topic === null || topicAt.has(topic));
	if (!isKnown) return undefined;
	const usual = defaultView(data);
	const isCurrent = data.version === dataVersion(loadDataset());
	return formatView(
		{
			...usual,
			period: data.periods.find(({ id }) => id === period)?.id ?? usual.period,
			actors: usual.actors.includes(actor) ? usual.actors : [...usual.actors, actor],
			topics: topic === null ? data.topics.map(({ id }) => id) : [topic],
			cell: topic === null ? undefined : { actor, topic },
			version: isCurrent ? undefined : data.version
		},
		data
	);
}
