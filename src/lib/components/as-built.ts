import { getAllContexts, untrack, type Component } from 'svelte';
import { render } from 'svelte/server';
import { browser } from '$app/environment';

/**
 * Whether what the build wrote of a part of the page still says what is given: no browser need make it anew. Once
 * something else was given it never does again.
 * @param id of an element of that part: where it does not stand in the page, nothing was built
 * @param given what it is made of, each compared by identity
 */
export function asBuilt(id: string, given: () => readonly unknown[]): () => boolean {
	const first = untrack(given);
	let stands = !browser || isTakenOver(id);
	return () => {
		// read whether or not it still stands, for what reads this follows what is given
		const now = given();
		return (stands &&= now.every((one, i) => one === first[i]));
	};
}

/** Whether the page that the build wrote is just being taken over, and its address asks for nothing else. */
const isTakenOver = (id: string) =>
	!('hydrated' in document.documentElement.dataset) &&
	location.search === '' &&
	document.getElementById(id) !== null;

/** At build, what a component writes; in a browser a sign that what stands there may stay: it is not looked at. */
export const built = <Props extends object>(part: Component<Props>, props: Props): string =>
	browser
		? ' '
		: withoutMarks(render(part as Component, { props, context: getAllContexts() }).body);

/** Comments tell where a component is to be taken over, which nobody will do. */
const withoutMarks = (html: string) => html.replace(/<!--.*?-->/g, '');
