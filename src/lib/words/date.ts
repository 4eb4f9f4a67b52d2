import { formatter } from './formatters.ts';
import { intlTag } from './locale.ts';

type Parts = Intl.DateTimeFormatOptions;
const DETAIL: readonly Parts[] = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ year: 'numeric', month: 'long', day: 'numeric' }
];

/** A date as exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export function formatDate(date: string): string {
	const parts = date.split('-').map(Number);
	const [year = 0, month = 1, day = 1] = parts;
	// in UTC throughout: a day is a day wherever the reader is
	const detail = { ...DETAIL[parts.length - 1], timeZone: 'UTC' };
	return formatter('DateTimeFormat', intlTag(), detail).format(Date.UTC(year, month - 1, day));
}
