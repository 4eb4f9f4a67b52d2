import { addressOf, heightIn, pixels } from './read.ts';

/** How far below the window an embed is loaded already. */
const AHEAD = '100% 0px';

/**
 * `<standpunkt-embed src="..." title="..." theme="dark" height="500"><a href="...">...</a></standpunkt-embed>`: an embed
 * for pages that allow a script. Its frame is made when a reader comes near, and is as high as what is in it. The link
 * within stays until the embed has spoken, and so for good where it never does.
 */
class StandpunktEmbed extends HTMLElement {
	static readonly observedAttributes = ['src', 'theme'];

	readonly #frame = document.createElement('iframe');
	readonly #fallback = document.createElement('slot');
	#nearness: IntersectionObserver | undefined;

	constructor() {
		super();
		this.attachShadow({ mode: 'open' }).append(this.#fallback);
	}

	connectedCallback() {
		const { style } = this;
		style.display = 'block';
		style.position = 'relative';
		// the room that it will take, where the page says how much
		style.minHeight = pixels(this.getAttribute('height'));
		this.#nearness = new IntersectionObserver(
			(changes) => changes.some(({ isIntersecting }) => isIntersecting) && this.#load(),
			{ rootMargin: AHEAD }
		);
		this.#nearness.observe(this);
		addEventListener('message', this.#hear);
		// paper has no window to come near to
		addEventListener('beforeprint', this.#load);
	}

	disconnectedCallback() {
		this.#nearness?.disconnect();
		removeEventListener('message', this.#hear);
		removeEventListener('beforeprint', this.#load);
		this.#unload();
	}

	attributeChangedCallback() {
		// asked for something else: from the start, if it had begun
		if (!this.#frame.isConnected) return;
		this.#unload();
		this.#load();
	}

	readonly #load = () => {
		const address = addressOf(this.getAttribute('src'), this.getAttribute('theme'));
		if (address === undefined || this.#frame.isConnected) return;
		this.#nearness?.disconnect();
		const frame = this.#frame;
		frame.title = this.title || this.textContent.trim();
		frame.src = address;
		frame.width = '100%';
		// over the link and out of sight, until it has spoken
		frame.style.cssText =
			'border:0;display:block;width:100%;height:100%;position:absolute;top:0;visibility:hidden';
		this.shadowRoot?.append(frame);
	};

	#unload() {
		this.#frame.remove();
		this.#fallback.style.display = '';
	}

	readonly #hear = ({ source, data }: MessageEvent) => {
		const height = heightIn(data);
		const frame = this.#frame;
		if (source === null || source !== frame.contentWindow || height === undefined) return;
		frame.style.position = 'static';
		frame.style.visibility = '';
		frame.style.height = `${height}px`;
		this.style.minHeight = '';
		this.#fallback.style.display = 'none';
	};
}

// a page may name the script for each embed
if (!customElements.get('standpunkt-embed'))
	customElements.define('standpunkt-embed', StandpunktEmbed);
