/** What the components meet in a browser and jsdom lacks. */

import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { vi } from 'vitest';

// a busy machine is slow, not wrong
configure({ asyncUtilTimeout: 10_000 });

// nothing is painted here
vi.mock('#lib/components/painted.ts', () => ({
	painted: () => Promise.resolve()
}));

/** A window wide enough for everything, until a test says otherwise. */
window.matchMedia ??= (media) =>
	Object.assign(new EventTarget(), {
		media,
		matches: false,
		onchange: null,
		addListener: () => {},
		removeListener: () => {}
	});

const dialog = HTMLDialogElement.prototype;
dialog.show ??= function () {
	this.open = true;
};
dialog.showModal ??= function () {
	if (this.open) throw new DOMException('already open', 'InvalidStateError');
	this.open = true;
};
dialog.close ??= function () {
	if (!this.open) return;
	this.open = false;
	this.dispatchEvent(new Event('close'));
};
