import { setImmediate as nextTask } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { formatProgress, Progress } from '#lib/core/progress.ts';
import { cards } from './card.ts';
import { loadDataset } from './dataset.ts';
import { pagePaths } from './pages.ts';

/** A build of few pages is over by then. Where lines stay, in a log, they are fewer. */
const FIRST = 10_000;
const PAUSE = { here: 1000, log: 30_000 };

const PAGE = /^\/(\(site\)|\[\[lang=lang\]\]\/embed)\/(?!.*\.xml$)/;
const IMAGE = '/card/[kind]/[id].[language].png';

/** Whether what is made of a route counts: pages, embeds and images take nearly all of the time. */
export const isCounted = (route: string | null): boolean =>
	route !== null && (PAGE.test(route) || route === IMAGE);

/** How many of these a build makes. */
export function countPages(): number {
	const all = cards();
	const images = all.filter(({ kind }) => kind !== 'pair');
	return loadDataset().site.languages.length * (pagePaths().length + all.length + images.length);
}

let progress: Progress | undefined;
let of = 0;

/** Another one is made: says now and then how far a long build is, in one line where it can be written over. */
export async function countBuilt(route: string | null): Promise<void> {
	if (!isCounted(route)) return;
	// the framework builds in a thread of its own, whose output says nothing of where it goes
	const isHere = isatty(1);
	if (!progress) {
		of = countPages();
		const pace = { first: FIRST, pause: isHere ? PAUSE.here : PAUSE.log };
		progress = new Progress(of, pace, performance.now());
	}
	const done = progress.step(performance.now());
	if (done === undefined) return;
	const line = `built ${formatProgress(done, of, 'pages and images')}`;
	process.stdout.write(isHere ? `\r${line}${done >= of ? '\n' : ''}` : `${line}\n`);
	// what a thread writes goes out between two of its tasks, and all pages may be made in one
	await nextTask();
}
