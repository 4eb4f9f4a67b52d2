import { importsOf, isCode } from './imports.ts';

/** A room of the house: where it is and what it is for. */
interface Place {
	readonly id: string;
	readonly name: string;
	readonly says: string;
}

/** The rooms in reading order: what is given first, the pages last. Each imports mostly from those before it. */
const PLACES: readonly Place[] = [
	{ id: 'messages', name: 'i18n/messages', says: 'what the pages say, a file a language' },
	{ id: 'core', name: 'lib/core', says: 'pure: no DOM, no files, no clock' },
	{ id: 'server', name: 'lib/server', says: 'the only reader of data/, at build' },
	{ id: 'words', name: 'lib/words', says: 'values of the core in words' },
	{ id: 'styles', name: 'lib/styles', says: 'colours, type, the grid’s looks' },
	{ id: 'charts', name: 'lib/charts', says: 'a folder a chart: layout, drawing' },
	{ id: 'components', name: 'lib/components', says: 'pieces of more than one page' },
	{ id: 'embed', name: 'lib/embed', says: 'the same views in a frame' },
	{ id: 'routes', name: 'routes, hooks', says: 'the pages' }
];

/** A room with how much is in it. */
export interface Room extends Place {
	readonly files: number;
	readonly lines: number;
}

/** How often files of one room import files of another. */
export interface Direction {
	readonly from: string;
	readonly to: string;
	readonly imports: number;
}

export interface House {
	readonly rooms: readonly Room[];
	readonly directions: readonly Direction[];
}

/** The room that a file or a file's import stands in; undefined for packages. */
function roomOf(target: string): string | undefined {
	if (/^(i18n\/messages|lib\/paraglide)\/|^virtual:messages/.test(target)) return 'messages';
	const [, room] = /^lib\/([^/]+)\//.exec(target) ?? [];
	return room ?? (/^(routes|params)\//.test(target) ? 'routes' : undefined);
}

const countLines = (text: string) => text.trimEnd().split('\n').length;

/**
 * The rooms of the house and the directions of its imports.
 * @param sources path from `src/` on -> text
 * @throws where a folder of `src/lib` is no room yet: it needs a place in the order, and a word on what it is for
 */
export function readHouse(sources: ReadonlyMap<string, string>): House {
	const files = [...sources]
		// the message compiler keeps its own there
		.filter(([file]) => !file.startsWith('i18n/project.inlang/'))
		// what lies in no folder, hooks and types of the app, serves the pages
		.map(([file, text]) => ({ file, text, room: roomOf(file) ?? 'routes' }));
	const unknown = files.find(({ room }) => !PLACES.some(({ id }) => id === room));
	if (unknown) throw new Error(`${unknown.file}: ${unknown.room} has no place in PLACES`);
	const counts = new Map<string, number>();
	for (const { file, text, room } of files.filter(({ file }) => isCode(file)))
		for (const target of importsOf(file, text)) {
			const to = roomOf(target);
			if (to === undefined || to === room) continue;
			counts.set(`${room} ${to}`, (counts.get(`${room} ${to}`) ?? 0) + 1);
		}
	return {
		rooms: PLACES.map((place) => {
			const own = files.filter(({ room }) => room === place.id);
			const lines = own.reduce((sum, { text }) => sum + countLines(text), 0);
			return { ...place, files: own.length, lines };
		}),
		directions: PLACES.flatMap(({ id: from }) =>
			PLACES.map(({ id: to }) => ({ from, to, imports: counts.get(`${from} ${to}`) ?? 0 }))
		).filter(({ imports }) => imports > 0)
	};
}
