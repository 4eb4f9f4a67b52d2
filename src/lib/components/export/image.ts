import { markupToXml } from '#lib/core/escape.ts';
import { fontOf, frameChart, GROUND, type Caption, type Measure, type Size } from './frame.ts';
import { inlineStyles } from './inline.ts';

/** Why there is no image: it is larger than the browser draws, or the browser would not draw it. */
export class ImageError extends Error {
	readonly reason: 'too-large' | 'refused';

	constructor(reason: ImageError['reason']) {
		super(reason);
		this.reason = reason;
	}
}

/** The longest side of a canvas that today's browsers draw; some stop earlier, and say so by drawing nothing. */
const LONGEST = 16_384;

/** A drawing in the page as a file of its own, in the light theme whatever the page's is: it may be printed. */
export function toSvgText(svg: SVGSVGElement, caption: Caption): string {
	const framed = frameChart(inLight(svg, inlineStyles), sizeOf(svg), caption, measurer());
	// the browser writes characters that no reader of XML takes
	const xml = markupToXml(new XMLSerializer().serializeToString(framed));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/**
 * Draws an SVG file.
 * @param scale pixels of the image to one of the drawing @param signal ends it between two steps
 * @throws ImageError, and the signal's reason
 */
export async function toPng(svgText: string, scale: number, signal?: AbortSignal): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svgText], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode().catch(() => {
			throw new ImageError('refused');
		});
		signal?.throwIfAborted();
		return await drawn(image, scale);
	} finally {
		URL.revokeObjectURL(url);
	}
}

async function drawn(image: HTMLImageElement, scale: number): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(image.naturalWidth * scale);
	canvas.height = Math.round(image.naturalHeight * scale);
	if (Math.max(canvas.width, canvas.height) > LONGEST) throw new ImageError('too-large');
	const context = canvas.getContext('2d');
	if (!context) throw new ImageError('refused');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new ImageError('too-large');
	return blob;
}

/**
 * Reads a drawing as it would look in the light theme on white paper, and with the colours it asks for where the
 * reader's system forces its own. Nothing is painted meanwhile, so nobody sees it. The theme is set where the page sets
 * it: what the build makes of `light-dark()` is decided there.
 */
function inLight<T>(svg: SVGSVGElement, read: (svg: SVGSVGElement) => T): T {
	const root = document.documentElement;
	const { theme } = root.dataset;
	root.dataset.theme = 'light';
	root.style.setProperty('--ground', GROUND);
	root.style.setProperty('forced-color-adjust', 'none');
	try {
		return read(svg);
	} finally {
		if (theme === undefined) delete root.dataset.theme;
		else root.dataset.theme = theme;
		root.style.removeProperty('--ground');
		root.style.removeProperty('forced-color-adjust');
		if (root.style.length === 0) root.removeAttribute('style');
	}
}

/** As the drawing says itself: what the page makes of it on the screen may be rounded. */
function sizeOf(svg: SVGSVGElement): Size {
	const box = svg.getBoundingClientRect();
	const side = (name: 'width' | 'height') => Number(svg.getAttribute(name)) || box[name];
	return { width: side('width'), height: side('height') };
}

function measurer(): Measure {
	const context = document.createElement('canvas').getContext('2d');
	return (text, size, weight) => {
		// half the size is about the width of a letter, where nothing can be measured
		if (!context) return text.length * size * 0.5;
		context.font = fontOf(size, weight);
		return context.measureText(text).width;
	};
}
