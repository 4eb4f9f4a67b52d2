import * as v from 'valibot';

/** Whether YYYY, YYYY-MM or YYYY-MM-DD exists in the calendar. */
function exists(date: string): boolean {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	return day >= 1 && day <= days;
}

function dateLike(pattern: RegExp, expected: string) {
	return v.pipe(v.string(expected), v.regex(pattern, expected), v.check(exists, expected));
}

/** A day. */
export const daySchema = dateLike(/^\d{4}-\d{2}-\d{2}$/, 'a day of the calendar, YYYY-MM-DD');

/** A year, a month or a day, as much as is known. */
export const dateSchema = dateLike(
	/^\d{4}(-\d{2}(-\d{2})?)?$/,
	'a date of the calendar, YYYY, YYYY-MM or YYYY-MM-DD'
);
