import type { ParamMatcher } from '@sveltejs/kit';
import { baseLocale, locales } from '#lib/paraglide/runtime.js';

/** A language with a prefix of its own: every one but the base. */
export const match = ((param) =>
	param !== baseLocale && (locales as readonly string[]).includes(param)) satisfies ParamMatcher;
