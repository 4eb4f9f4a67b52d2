import type { Column, Value } from '#lib/core/table.ts';
import { formatter } from './formatters.ts';
import { intlTag } from './locale.ts';

const FORMATS: Readonly<Record<NonNullable<Column['format']>, Intl.NumberFormatOptions>> = {
	integer: { maximumFractionDigits: 0 },
	decimal: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
	share: { style: 'percent', maximumFractionDigits: 0 }
};

/** A share from 0 to 1 in per cent. */
export const formatShare = (share: number) =>
	formatter('NumberFormat', intlTag(), FORMATS.share).format(share);

/** A value as readers see it; a dash where there is none. */
export function formatValue(value: Value, format?: Column['format']): string {
	if (value === undefined) return '–';
	if (typeof value === 'string' || !format) return `${value}`;
	return formatter('NumberFormat', intlTag(), FORMATS[format]).format(value);
}
