// Tells what is wrong with the focus, which should be on a link of the page by its number; nothing where all is well.
(number) => {
	const element = document.activeElement;
	const wanted = window.reachable[number];
	const name = (it) => `${it.localName}.${it.className} “${it.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
	if (element !== wanted) {
		return `focus is on ${name(element)} instead of ${name(wanted)}`;
	}
	if (element.ownerSVGElement) {
		// A country on the map shows its focus by its own shape; a box around it would lie over its neighbours.
		const border = parseFloat(getComputedStyle(element.querySelector("path, circle")).strokeWidth);
		return border >= 2 ? null : `nothing shows the focus on ${element.getAttribute("aria-label")}`;
	}
	const style = getComputedStyle(element);
	if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
		return `no outline shows the focus on ${name(element)}`;
	}
	const box = element.getClientRects()[0];
	const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 20)];
	if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
		return `focus on ${name(element)} is outside the window`;
	}
	const top = document.elementFromPoint(x, y);
	return element.contains(top) || top.contains(element) ? null : `${name(top)} lies on ${name(element)}`;
}
