import { expect, test } from 'vitest';
import { sayer } from '../../scripts/data-progress.ts';

/** What is said when so many of ten rows, then of two files, are done at these seconds. */
function said(rows: readonly [done: number, at: number][], files: readonly number[] = []) {
	let now = 0;
	const lines: string[] = [];
	const say = sayer(
		0,
		() => now,
		(line: string) => void lines.push(line)
	);
	for (const [done, at] of rows) {
		now = 1000 * at;
		say.rows(done, 10);
	}
	files.forEach((at, i) => {
		now = 1000 * at;
		say.files(i + 1, files.length);
	});
	return lines;
}

test('a short import says nothing', () => {
	expect(
		said(
			[
				[5, 0.5],
				[10, 1]
			],
			[1.2, 1.4]
		)
	).toEqual([]);
});

test('a long one says how far it is, then what it does, then how far that is', () => {
	expect(
		said(
			[
				[2, 1],
				[4, 2.5],
				[6, 3],
				[10, 5]
			],
			[20, 20.5, 21]
		)
	).toEqual([
		'read 4 of 10 rows (40 %)',
		'read 10 of 10 rows (100 %)',
		'checking what the rows say',
		'wrote 1 of 3 files (33 %)',
		'wrote 3 of 3 files (100 %)'
	]);
});
