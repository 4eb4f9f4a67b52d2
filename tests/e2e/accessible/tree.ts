import type { Page } from '@playwright/test';

/** A node of the tree that assistive technology reads: what the browser makes of the page. */
export interface Node {
	readonly role: string;
	readonly name: string;
	readonly level: number | undefined;
	readonly properties: Readonly<Record<string, unknown>>;
}

interface Raw {
	readonly nodeId: string;
	readonly childIds?: readonly string[];
	readonly ignored: boolean;
	readonly role?: { readonly value?: unknown };
	readonly name?: { readonly value?: unknown };
	readonly properties?: readonly {
		readonly name: string;
		readonly value: { readonly value?: unknown };
	}[];
}

/** The tree as Chromium has it, in the order it is read. */
export async function readTree(page: Page): Promise<readonly Node[]> {
	const session = await page.context().newCDPSession(page);
	try {
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		return inOrder(nodes as unknown as readonly Raw[])
			.filter(({ ignored }) => !ignored)
			.map(toNode);
	} finally {
		await session.detach();
	}
}

/** Chromium sends the nodes in an order of its own. The first is the root. */
function inOrder(nodes: readonly Raw[]): readonly Raw[] {
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const walk = (node: Raw): Raw[] => [
		node,
		...(node.childIds ?? []).flatMap((id) => {
			const child = byId.get(id);
			return child ? walk(child) : [];
		})
	];
	return nodes[0] ? walk(nodes[0]) : [];
}

function toNode({ role, name, properties = [] }: Raw): Node {
	const held = Object.fromEntries(properties.map((one) => [one.name, one.value.value]));
	return {
		role: String(role?.value ?? ''),
		name: String(name?.value ?? '').trim(),
		level: typeof held.level === 'number' ? held.level : undefined,
		properties: held
	};
}

export const LANDMARKS = [
	'banner',
	'main',
	'contentinfo',
	'navigation',
	'search',
	'region',
	'complementary',
	'form'
];

/** What a reader can act on: each needs a name. */
export const CONTROLS = [
	'button',
	'link',
	'checkbox',
	'radio',
	'combobox',
	'searchbox',
	'textbox',
	'DisclosureTriangle',
	'switch',
	'tab',
	'menuitem'
];
