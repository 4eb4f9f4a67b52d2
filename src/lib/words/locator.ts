import type { Locator } from '#lib/core/dataset.ts';
import { m } from '#lib/paraglide/messages.js';
import { intlTag } from './locale.ts';

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase(intlTag()) + text.slice(1);

/** Where in the source: page, printed page, section, paragraph. */
export function formatLocator({ page, printedPage, paragraph, section }: Locator): string {
	const parts: string[] = [];
	if (page !== undefined && printedPage !== undefined && printedPage !== page)
		parts.push(m.locator_page_printed({ page, printed: printedPage }));
	else if (page !== undefined) parts.push(m.locator_page({ page }));
	if (paragraph !== undefined) parts.push(m.locator_paragraph({ paragraph }));
	if (section !== undefined) parts.push(m.locator_section({ section }));
	// one sentence: only its first word has a capital
	return parts.map((part, i) => (i > 0 ? lowerFirst(part) : part)).join(', ');
}

/** A run of paragraphs, first and last. */
export const formatParagraphs = ([first, last]: readonly [number, number]) =>
	first === last
		? m.locator_paragraph({ paragraph: first })
		: m.locator_paragraphs({ first, last });
