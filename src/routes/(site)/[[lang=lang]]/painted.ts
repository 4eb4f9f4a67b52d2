/** Kept when what was just changed has been painted; at once where nobody sees the page. */
export const painted = (): Promise<void> =>
	new Promise((seen) => {
		if (document.hidden) seen();
		else requestAnimationFrame(() => setTimeout(seen));
	});
