import type { Order } from './order.ts';
import type { View } from './view/view.ts';

/** How a file's name ends: its kind, and what else tells it from others of that kind. */
export type FileKind = 'svg' | '2x.png' | '3x.png' | 'csv' | 'semicolon.csv' | 'json';

/**
 * A name that says what is in a file: `standpunkt-<chart>-<period>-<n>-actors-<n>-topics-<version>.<kind>`, made of
 * lower-case letters, digits, hyphens and full stops, which every file system takes.
 * @param shown the actors and topics that are left with the view's filters at work
 * @param version of the data
 */
export function fileName(
	{ chart, period }: Pick<View, 'chart' | 'period'>,
	{ actors, topics }: Order,
	version: string,
	kind: FileKind
): string {
	const of = [chart, period, `${actors.length}-actors`, `${topics.length}-topics`, version];
	const stem = ['standpunkt', ...of.map(plain).filter(Boolean)].join('-');
	return stem + (kind.includes('.') ? '-' : '.') + kind;
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
