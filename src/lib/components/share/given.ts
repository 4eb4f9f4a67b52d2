import type { Shown } from '#lib/components/export/shown.ts';
import type { Card } from '#lib/core/card.ts';

/** A view that a reader has made, which also can be taken along as an image and as data. */
export interface GivenView {
	readonly kind: 'view';
	readonly shown: Shown;
	/** What is drawn on the page, for an image; none while the page shows a table. */
	readonly find: () => Element | null | undefined;
}

/** A page with all there is on something, which can be embedded as a card. */
export interface GivenPage {
	readonly kind: 'page';
	readonly card: Card;
	/** What it is about. */
	readonly what: string;
	/** The site's name. */
	readonly site: string;
	/** Of the data. */
	readonly version: string;
	/** The query that means the card's view for good: see `formatPinned`. */
	readonly pinned: string;
}

/** What a page gives its readers to share. */
export type Given = GivenView | GivenPage;

/** What the dialog begins with: the link, or what can be taken along. */
export type Section = 'link' | 'export';
