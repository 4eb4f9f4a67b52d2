/** The makers that Intl has, by name: of numbers, dates, plural forms and an order. */
type Makers = Pick<
	typeof Intl,
	'Collator' | 'NumberFormat' | 'DateTimeFormat' | 'PluralRules' | 'RelativeTimeFormat'
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
