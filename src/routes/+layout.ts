import { ready } from 'virtual:messages';
import { localeOfPage } from '#lib/words/locale.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Nothing is drawn before the page's words are there. */
export const load: LayoutLoad = (event) => ready(localeOfPage(event));
