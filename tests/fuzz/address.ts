import fc from 'fast-check';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { formatPinned, formatView, KEYS } from '#lib/core/view/format-view.ts';
import { stancesOf } from '#lib/core/view/view.ts';
import { views } from '../fixtures/generators.ts';
import { editText, edits, hostile } from './hostile.ts';

/** The words of the grammar of an address, those of a matrix among them. */
function wordsOf(data: MatrixData): string[] {
	const ids = [data.actors, data.topics, data.periods].flatMap((all) => all.map(({ id }) => id));
	return [
		...ids,
		...ids.map((id) => `-${id}`),
		...data.actors.map(({ id }) => `agree.${id}`),
		...stancesOf(data),
		...['core', 'all', 'agree', 'order', 'name', 'coverage', '1', '0', 'grid', 'cards', 'party'],
		...['topic', 'spectrum', 'agreement', 'change', 'majority', data.version, 'auto', 'dark']
	];
}

/** Queries of all kinds: made of the grammar's pieces, valid ones that were edited, any text, and very long ones. */
export function queries(data: MatrixData): fc.Arbitrary<string> {
	const word = fc.constantFrom(...wordsOf(data));
	const key = fc.constantFrom(...KEYS, 'theme', 'chrome', 'eid', 'utm_source', 'P', '__proto__');
	const sign = fc.constantFrom(
		'=',
		'&',
		'.',
		'-',
		'~',
		'?',
		'#',
		'%',
		'+',
		';',
		'%2E',
		'%26',
		'%3D'
	);
	const piece = fc.oneof(word, sign, key, hostile);
	const token = fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: hostile });
	const value = fc.array(token, { maxLength: 6 }).map((tokens) => tokens.join('.'));
	const pairs = fc.array(fc.tuple(key, value), { maxLength: 10 });
	const valid = fc
		.tuple(views(data), fc.boolean())
		.map(([view, pinned]) => (pinned ? formatPinned : formatView)(view, data));
	return fc.oneof(
		pairs.map((all) => all.map(([name, said]) => `${name}=${said}`).join('&')),
		fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
		fc.tuple(valid, edits(piece)).map(([text, changes]) => editText(text, changes)),
		fc
			.tuple(pairs, fc.nat(400))
			.map(([all, times]) =>
				all.map(([name, said]) => `${name}=${`${said}.`.repeat(times)}`).join('&')
			)
	);
}
