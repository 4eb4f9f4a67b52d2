import { readGiven } from './actors.ts';
import { Ids } from './ids.ts';
import { NameIndex } from './names.ts';
import type { Report } from './report.ts';
import type { Line } from './table.ts';
import { readYes } from './values.ts';

export interface ImportedTopic {
	readonly id: string;
	readonly title: string;
	readonly proposition: string;
	readonly explanation: string;
	readonly core: boolean;
}

/** What an address calls a choice of topics (see VIEW: `t`): no topic may be called so. */
const RESERVED = ['all', 'core'];

/** The topics of a table, in its order. */
export function readTopics(lines: readonly Line[], report: Report): ImportedTopic[] {
	const given = readGiven(lines, report);
	const ids = new Ids('topic', [...RESERVED, ...given.values()]);
	return lines.flatMap((line) => {
		const title = line.get('title') || line.get('proposition');
		const core = readYes(line, 'core', report);
		const own = given.get(line);
		if (title === '') report.add(line.file, { row: line.row, column: 'title' }, 'a title', '');
		if (own !== undefined && RESERVED.includes(own))
			report.add(
				line.file,
				{ row: line.row, column: 'id' },
				`an id that is not ${RESERVED.join(' or ')}, which addresses use`,
				own
			);
		if (title === '') return [];
		return [
			{
				id: own ?? ids.make(title),
				title,
				proposition: line.get('proposition') || title,
				explanation: line.get('explanation'),
				core
			}
		];
	});
}

/** Topics made of what positions call them, in the order in which they are first named. */
export function nameTopics(names: Iterable<string>): ImportedTopic[] {
	const ids = new Ids('topic', RESERVED);
	return [...names].map((title) => ({
		id: ids.make(title),
		title,
		proposition: title,
		explanation: '',
		core: false
	}));
}

export const indexTopics = (topics: readonly ImportedTopic[]) =>
	new NameIndex(topics.map(({ id, title, proposition }) => ({ id, names: [title, proposition] })));
