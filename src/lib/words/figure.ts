import { formatter } from './formatters.ts';
import { intlTag } from './locale.ts';

/** With its sign, as on a scale around 0: +2, 0, −1. */
export const formatSigned = (n: number) =>
	formatter('NumberFormat', intlTag(), { signDisplay: 'exceptZero' }).format(n);

/** With two or three digits after the decimal point. */
export const formatDecimal = (n: number) =>
	formatter('NumberFormat', intlTag(), {
		minimumFractionDigits: 2,
		maximumFractionDigits: 3
	}).format(n);
