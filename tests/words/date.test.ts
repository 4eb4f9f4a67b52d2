import { afterEach, describe, expect, it } from 'vitest';
import { formatDate } from '#lib/words/date.ts';
import { said } from './said.ts';

const zone = process.env.TZ;

afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

/** The date, and how it is said in Norwegian and in English. */
const dates: [date: string, nb: string, en: string][] = [
	['2020', '2020', '2020'],
	['2021-01', 'januar 2021', 'January 2021'],
	['2025-03', 'mars 2025', 'March 2025'],
	['2025-12', 'desember 2025', 'December 2025'],
	['2025-01-01', '1. januar 2025', '1 January 2025'],
	['2025-03-02', '2. mars 2025', '2 March 2025'],
	['2024-02-29', '29. februar 2024', '29 February 2024'],
	['2025-12-31', '31. desember 2025', '31 December 2025']
];

// the first and the last places on earth to see a day, and one whose clock is put forward
const zones: [zone: string, minutes: number][] = [
	['Pacific/Kiritimati', -840],
	['Pacific/Pago_Pago', 660],
	['Europe/Oslo', -60]
];

describe.each(zones)('in %s', (name, minutes) => {
	it.each(dates)('%s is "%s" in Norwegian and "%s" in English', (date, nb, en) => {
		process.env.TZ = name;
		expect(new Date(2020, 0, 15).getTimezoneOffset()).toBe(minutes);
		expect(said('nb', () => formatDate(date))).toBe(nb);
		expect(said('en', () => formatDate(date))).toBe(en);
	});
});
