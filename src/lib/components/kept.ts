import { ownKey } from './route.ts';

/** What a page knows of the reader's answers without loading what reads them. */

/** The text of the answers that are kept on the device; none where storage is denied: asking for it throws. */
export function readKept(): string | null {
	try {
		return localStorage.getItem(ownKey());
	} catch {
		return null;
	}
}

/** Whether there may be answers: they were read before in this page's life, or are kept on the device. */
export const mayHaveOwn = () => 'own' in document.documentElement.dataset || readKept() !== null;
