import { m } from '#lib/paraglide/messages.js';

/** When the statement was made, and when what it says was last gone through: YYYY-MM-DD. Change the second with the text. */
export const MADE = '2026-11-23';
export const UPDATED = '2026-11-23';

/**
 * The success criteria of WCAG 2.2 at levels A (31) and AA (24): what the site is measured by. How each is met, and by
 * which test, stands in tests/e2e/accessible/README.md.
 */
export const CRITERIA = 55;

/** What is known not to conform, by success criterion. */
export const BREACHES = [
	{
		criterion: '3.1.2',
		name: () => m.access_312_name(),
		what: () => m.access_312_what(),
		why: () => m.access_312_why(),
		instead: () => m.access_312_instead()
	}
] as const;

/** The authorities that are named; each has its pages under this address. */
export const REGISTER = 'https://uustatus.no/';
export const TRIBUNAL = 'https://www.diskrimineringsnemnda.no/';
export const AUTHORITY = 'https://www.uutilsynet.no/';
