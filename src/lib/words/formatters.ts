/** The makers that Intl has, by name: of numbers, dates, lists, plural forms and an order. */
type Makers = Pick<
	typeof Intl,
	| 'Collator'
	| 'NumberFormat'
	| 'DateTimeFormat'
	| 'ListFormat'
	| 'PluralRules'
	| 'RelativeTimeFormat'
>;

const made = new Map<string, unknown>();

/**
 * One of Intl's formatters. It is used in no time, and made in a good part of a millisecond, which a page with hundreds
 * of numbers and dates cannot spend on each: one of a kind, for a language and options, is made and kept.
 */
export function formatter<Kind extends keyof Makers>(
	kind: Kind,
	tag: string,
	options?: ConstructorParameters<Makers[Kind]>[1]
): InstanceType<Makers[Kind]> {
	const name = `${kind} ${tag} ${JSON.stringify(options)}`;
	if (!made.has(name)) made.set(name, Reflect.construct(Intl[kind], [tag, options]));
	return made.get(name) as InstanceType<Makers[Kind]>;
}

/**
 * A number as a language writes it. Whole ones below a thousand stand in their digits in every language that there are
 * messages in, and need nothing of Intl, which takes a browser far longer to begin with than a page's counts are worth.
 */
export const sayNumber = (tag: string, n: number): string =>
	Number.isInteger(n) && n >= 0 && n < 1000 ? `${n}` : formatter('NumberFormat', tag).format(n);
