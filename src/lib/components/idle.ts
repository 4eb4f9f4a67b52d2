/** Does something when the page has nothing else to do; at once, but not now, in browsers that do not tell. */
export function whenIdle(work: () => unknown): void {
	(self.requestIdleCallback ?? setTimeout)(() => void work());
}
