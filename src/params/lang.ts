import type { ParamMatcher } from '@sveltejs/kit';
import { baseLocale, locales } from '#lib/words/locale.ts';

/** A language with a prefix of its own: every one but the base. */
export const match = ((param) =>
	param !== baseLocale && locales.includes(param)) satisfies ParamMatcher;
