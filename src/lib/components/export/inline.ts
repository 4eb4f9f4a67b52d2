import { toPaint } from './paint.ts';

/** What elements take from the one around them, by what it is at the outermost. */
const INHERITED: Readonly<Record<string, string>> = {
	fill: '#000000',
	'fill-opacity': '1',
	'fill-rule': 'nonzero',
	'clip-rule': 'nonzero',
	stroke: 'none',
	'stroke-opacity': '1',
	'stroke-width': '1px',
	'stroke-dasharray': 'none',
	'stroke-dashoffset': '0px',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'stroke-miterlimit': '4',
	'paint-order': 'normal',
	'font-size': '16px',
	'font-weight': '400',
	'font-style': 'normal',
	'letter-spacing': 'normal',
	'text-anchor': 'start',
	'dominant-baseline': 'auto',
	visibility: 'visible'
};

/** What holds for an element alone, by what it is where nothing is set. */
const OWN: Readonly<Record<string, string>> = {
	opacity: '1',
	'clip-path': 'none',
	mask: 'none',
	filter: 'none',
	'stop-color': '#000000',
	'stop-opacity': '1',
	'vector-effect': 'none',
	'baseline-shift': '0px',
	'alignment-baseline': 'auto'
};

const PAINTS: Readonly<Record<string, string>> = {
	fill: 'fill-opacity',
	stroke: 'stroke-opacity',
	'stop-color': 'stop-opacity'
};

/** What belongs to the page: its styles' names, its handlers, its keyboard, its own data, what it tells of controls. */
const OF_THE_PAGE = /^(class|style|color|role|tabindex|on.*|data-.*|aria-.*)$/;
const UNWANTED = 'script, style, foreignObject';

/**
 * A copy of a drawing in the page that looks the same without it: what style sheets give its elements stands on them as
 * attributes, where it differs from what they have anyway; links are absolute; nothing of the page's script is left.
 * The font's family is left to whoever frames it.
 */
export function inlineStyles(svg: SVGSVGElement): SVGSVGElement {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	inlineElement(svg, copy, INHERITED);
	for (const comment of commentsIn(copy)) comment.remove();
	return copy;
}

function inlineElement(from: Element, to: Element, above: Readonly<Record<string, string>>) {
	const style = getComputedStyle(from);
	if (style.display === 'none' || from.matches(UNWANTED)) return to.remove();
	const here = { ...above, ...readStyles(style, INHERITED) };
	setDiffering(to, here, above);
	setDiffering(to, readStyles(style, OWN), OWN);
	cleanAttributes(from, to);
	// both lists are taken before anything is removed
	const [sources, copies] = [[...from.children], [...to.children]];
	sources.forEach((source, i) => {
		const copied = copies[i];
		if (copied) inlineElement(source, copied, here);
	});
}

/** The computed values of some properties; the opacity within a colour is that of its property. */
function readStyles(style: CSSStyleDeclaration, wanted: Readonly<Record<string, string>>) {
	const read: Record<string, string> = {};
	for (const name of Object.keys(wanted)) {
		const value = style.getPropertyValue(name);
		if (value) read[name] = value;
	}
	for (const [name, opacityName] of Object.entries(PAINTS)) {
		if (!read[name]) continue;
		const { value, opacity } = toPaint(read[name]);
		read[name] = value;
		if (opacity < 1) read[opacityName] = `${opacity * Number(read[opacityName] ?? 1)}`;
	}
	return read;
}

function setDiffering(
	to: Element,
	here: Readonly<Record<string, string>>,
	above: Readonly<Record<string, string>>
) {
	for (const [name, value] of Object.entries(here))
		if (value === above[name]) to.removeAttribute(name);
		else to.setAttribute(name, value.replaceAll('"', ''));
}

function cleanAttributes(from: Element, to: Element) {
	for (const { name } of [...to.attributes]) if (OF_THE_PAGE.test(name)) to.removeAttribute(name);
	// a link leads to the same place from anywhere; one within the drawing stays within it
	for (const name of ['href', 'xlink:href']) {
		const address = from.getAttribute(name);
		if (address === null || address.startsWith('#')) continue;
		to.setAttribute(name, new URL(address, document.baseURI).href);
	}
}

function commentsIn(root: Node): Comment[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
	const comments: Comment[] = [];
	while (walker.nextNode()) comments.push(walker.currentNode as Comment);
	return comments;
}
