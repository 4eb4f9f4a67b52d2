import { getAllContexts, type Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * Whether a part of the page that is just being taken over stands as it is to be: the build wrote it of the same.
 * @param key tells what it says from anything else that it might; the page names it beside what was built
 */
export const isAsBuilt = (key: string): boolean =>
	import.meta.env.SSR ||
	(!('hydrated' in document.documentElement.dataset) &&
		document.querySelector(`[data-built="${CSS.escape(key)}"]`) !== null);

/** At build, what a component writes; in a browser a sign that what stands there may stay: it is not looked at. */
export const asBuilt = <Props extends object>(
	part: Component<Props> | undefined,
	props: Props
): string => withoutMarks(asBuiltToTakeOver(part, props));

/** The same with the comments that tell where the component is to be taken over. */
export const asBuiltToTakeOver = <Props extends object>(
	part: Component<Props> | undefined,
	props: Props
): string =>
	import.meta.env.SSR && part
		? render(part as Component, { props, context: getAllContexts() }).body
		: ' ';

/** Of what nobody will take over. */
const withoutMarks = (html: string) =>
	import.meta.env.SSR ? html.replace(/<!--.*?-->/g, '') : html;
