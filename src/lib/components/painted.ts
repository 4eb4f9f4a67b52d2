/**
 * When what was drawn last can be seen: work that holds the page up may begin. A page in the background is not painted,
 * and does not wait.
 */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		const after = () => setTimeout(resolve);
		if (document.hidden) after();
		else requestAnimationFrame(after);
	});
}
