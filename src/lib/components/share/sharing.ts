import type { Card } from '#lib/core/card.ts';
import { embedQuery, embedView } from '#lib/core/share.ts';
import { formatPinned, formatView } from '#lib/core/view/format-view.ts';
import { m } from '#lib/paraglide/messages.js';
import { sayShown } from '#lib/words/export.ts';
import type { Locale } from '#lib/words/locale.ts';
import { sayCell } from '#lib/words/view.ts';
import { home } from '../route.ts';
import type { Given, GivenPage, GivenView } from './given.ts';

/** What can be shared, and how. */
export interface Sharing {
	readonly card: Card;
	/** In words: what is shared, without a stop. */
	readonly what: string;
	/** What the link opens beside it: a sentence, or nothing. */
	readonly beside: string;
	readonly site: string;
	/** Of the data. */
	readonly version: string;
	/** The whole address: as people read it, and one that means the same for good where there is such. */
	readonly link: { readonly live: string; readonly pinned?: string };
	/** The query of the embed, in the same two forms. */
	readonly embed: { readonly live: string; readonly pinned: string };
}

export const sharingOf = (given: Given, lang: Locale): Sharing =>
	given.kind === 'page' ? ofPage(given) : ofView(given, lang);

const whole = (address: string) => new URL(address, location.href).href;

function ofPage({ card, what, site, version, pinned }: GivenPage): Sharing {
	const link = { live: location.origin + location.pathname };
	return { card, what, beside: '', site, version, link, embed: { live: '', pinned } };
}

function ofView({ shown: { matrix, view, grid } }: GivenView, lang: Locale): Sharing {
	const { data } = matrix;
	const card: Card = { kind: 'chart', chart: view.chart };
	const framed = embedView(view, grid, data);
	const newest = { ...view, version: undefined };
	return {
		card,
		what: sayShown(view, grid, data).replace(/\.$/, ''),
		beside: view.cell ? m.share_beside({ cell: nameCell(view.cell, data) }) : '',
		site: data.title,
		version: view.version ?? data.version,
		link: {
			live: whole(home(lang, formatView(newest, data))),
			pinned: whole(home(lang, formatPinned(view, data)))
		},
		embed: {
			live: embedQuery(card, { ...framed, version: undefined }, data),
			pinned: formatPinned(framed, data)
		}
	};
}

function nameCell(
	cell: { readonly actor: string; readonly topic: string },
	{ actors, topics }: GivenView['shown']['matrix']['data']
): string {
	const actor = actors.find(({ id }) => id === cell.actor)?.name ?? cell.actor;
	return sayCell(actor, topics.find(({ id }) => id === cell.topic)?.title ?? cell.topic);
}
