/** A colour as every program that reads SVG knows it. */
export interface Paint {
	/** `#rrggbb`, or what is no colour: `none`, `url(#id)`. */
	readonly value: string;
	/** From 0 to 1. */
	readonly opacity: number;
}

const RGB = /^rgba?\(([^)]+)\)$/;
const WIDE = /^color\(srgb ([^)]+)\)$/;

/** The computed value of `fill`, `stroke` and the like, without what older programs do not read. */
export function toPaint(computed: string): Paint {
	const rgb = RGB.exec(computed)?.[1];
	const wide = WIDE.exec(computed)?.[1];
	const parts = (rgb ?? wide)?.split(/[\s,/]+/).map(Number);
	if (!parts) return { value: computed.replaceAll('"', ''), opacity: 1 };
	const [opacity = 1] = parts.slice(3);
	const hex = parts.slice(0, 3).map((part) => toHex(wide ? part * 255 : part));
	return { value: `#${hex.join('')}`, opacity };
}

const toHex = (part: number) =>
	Math.min(255, Math.max(0, Math.round(part)))
		.toString(16)
		.padStart(2, '0');
