import { parse, type AST } from 'svelte/compiler';

/** What a node of the syntax tree is made of; its kinds are too many to name here. */
type Node = { type: string } & Record<string, unknown>;

/** Attributes that are read out or shown. */
const SHOWN = new Set([
	'aria-label',
	'aria-description',
	'aria-roledescription',
	'aria-valuetext',
	'title',
	'placeholder',
	'alt',
	'label'
]);

/** The texts that a component shows as they stand in its file, not taken from the messages. */
export function literalsIn(source: string): string[] {
	const { fragment }: AST.Root = parse(source, { modern: true });
	const found: string[] = [];
	visit(fragment, (node) => {
		if (node.type === 'Text') found.push(String(node.data));
		if (node.type === 'ExpressionTag') found.push(...constants(node.expression));
	});
	return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

/** Walks over what is shown: markup, and of the attributes those that are read out. */
function visit(node: unknown, see: (node: Node) => void): void {
	if (Array.isArray(node)) node.forEach((one) => visit(one, see));
	if (!isNode(node)) return;
	if (node.type === 'Attribute' && !SHOWN.has(String(node.name))) return;
	// styles hold no words; scripts stand outside of the fragment
	if (node.type === 'StyleSheet' || node.name === 'style' || node.type === 'Comment') return;
	see(node);
	for (const value of Object.values(node)) visit(value, see);
}

/** The texts that an expression may be, as far as they stand in it: not those that a call returns. */
function constants(expression: unknown): string[] {
	if (!isNode(expression)) return [];
	switch (expression.type) {
		case 'Literal':
			return typeof expression.value === 'string' ? [expression.value] : [];
		case 'TemplateLiteral':
			return (expression.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
		case 'ConditionalExpression':
			return [expression.consequent, expression.alternate].flatMap(constants);
		case 'LogicalExpression':
		case 'BinaryExpression':
			return [expression.left, expression.right].flatMap(constants);
		default:
			return [];
	}
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value;
