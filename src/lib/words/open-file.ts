import { LIMITS, type Refusal, type Refused } from '#lib/core/open-file/limits.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatNumber } from './locale.ts';

type Numbers = Readonly<Record<'at' | 'found' | 'most', string>>;

/** Bytes as megabytes, with one digit more where they are few. */
const formatMegabytes = (bytes: number) => formatNumber(Math.ceil(bytes / 100_000) / 10);

const WORDS: Readonly<Record<Refused, (numbers: Numbers) => string>> = {
	'no-file': () => m.open_file_why_no_file(),
	unreadable: () => m.open_file_why_unreadable(),
	'too-many-files': (numbers) => m.open_file_why_too_many_files(numbers),
	'too-large': (numbers) => m.open_file_why_too_large(numbers),
	'too-large-together': (numbers) => m.open_file_why_too_large_together(numbers),
	mixed: () => m.open_file_why_mixed(),
	'same-name': () => m.open_file_why_same_name(),
	empty: () => m.open_file_why_empty(),
	'utf-16': () => m.open_file_why_utf_16(),
	spreadsheet: () => m.open_file_why_spreadsheet(),
	binary: (numbers) => m.open_file_why_binary(numbers),
	'not-utf-8': (numbers) => m.open_file_why_not_utf_8(numbers),
	'too-deep': (numbers) => m.open_file_why_too_deep(numbers),
	'too-many-values': (numbers) => m.open_file_why_too_many_values(numbers),
	'text-too-long': (numbers) => m.open_file_why_text_too_long(numbers),
	'too-many-lines': (numbers) => m.open_file_why_too_many_lines(numbers),
	'no-json': ({ at }) =>
		at === '' ? m.open_file_why_no_json() : m.open_file_why_no_json_at({ at }),
	'unknown-json': () => m.open_file_why_unknown_json(),
	'too-many-positions': (numbers) => m.open_file_why_too_many_positions(numbers),
	'too-many-actors': (numbers) => m.open_file_why_too_many_actors(numbers),
	'too-many-topics': (numbers) => m.open_file_why_too_many_topics(numbers),
	'too-many-periods': (numbers) => m.open_file_why_too_many_periods(numbers)
};

/** Why a file is not opened, in a sentence. */
export function sayRefusal({ why, at, found, most }: Refusal): string {
	const say = why.startsWith('too-large') ? formatMegabytes : formatNumber;
	const words = (n: number | undefined) => (n === undefined ? '' : say(n));
	return WORDS[why]({ at: words(at), found: words(found), most: words(most) });
}

/** Where a problem is: a row as a spreadsheet counts and a column by its header, or a path within JSON as it is. */
export function sayPlace(path: string): string {
	const [, row, column] = /^row (\d+)(?:, (.*))?$/s.exec(path) ?? [];
	if (row === undefined) return path;
	return column === undefined
		? m.open_file_row({ row: formatNumber(Number(row)) })
		: m.open_file_row_column({ row: formatNumber(Number(row)), column });
}

/** What files must be like, in a sentence. */
export const sayLimits = () =>
	m.open_file_what_limits({
		mb: formatMegabytes(LIMITS.fileBytes),
		rows: formatNumber(LIMITS.lines)
	});
