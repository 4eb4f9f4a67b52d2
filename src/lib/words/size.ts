import { formatter } from './formatters.ts';
import { intlTag } from './locale.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1000;

/** A file's size in the largest unit of which there is at least one; two digits at least where there are parts. */
export function formatBytes(bytes: number): string {
	const power = Math.floor(Math.log10(Math.max(bytes, 1)) / Math.log10(STEP));
	const place = Math.min(power, UNITS.length - 1);
	const size = bytes / STEP ** place;
	return formatter('NumberFormat', intlTag(), {
		style: 'unit',
		unit: UNITS[place] ?? 'byte',
		unitDisplay: place === 0 ? 'long' : 'short',
		maximumFractionDigits: size < 10 ? 1 : 0
	}).format(size);
}
