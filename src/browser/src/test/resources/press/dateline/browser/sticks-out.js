// What makes a page wider than its window, sticks out of its box, or is cut off by it.
() => {
	const root = document.scrollingElement;
	const width = root.clientWidth;
	const found = [];
	const name = (element) => {
		const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
		const parent = element.parentElement;
		const one = (it) => it.localName + (it.getAttribute("class") ? "." + it.getAttribute("class").replace(/ /g, ".") : "");
		return `${one(parent)} > ${one(element)} “${text}”`;
	};
	const clips = (style) => style.overflowX !== "visible" || style.clipPath !== "none";
	const contained = (element) => {
		for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
			if (clips(getComputedStyle(parent))) {
				return true;
			}
		}
		return false;
	};
	if (root.scrollWidth > width) {
		found.push(`the page is ${root.scrollWidth} px wide in a window of ${width} px`);
	}
	for (const element of document.body.querySelectorAll("*")) {
		if (element.ownerSVGElement) {
			continue;
		}
		const box = element.getBoundingClientRect();
		const style = getComputedStyle(element);
		const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && style.clipPath === "none";
		if (!seen || contained(element)) {
			continue;
		}
		if (box.left < -1 || box.right > width + 1) {
			found.push(`${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${width} px`);
		}
		if (style.overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1) {
			found.push(`${name(element)} is cut off at its foot`);
		}
	}
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		let block = text.parentElement;
		while (getComputedStyle(block).display === "inline") {
			block = block.parentElement;
		}
		const style = getComputedStyle(block);
		if (!text.data.trim() || clips(style) || contained(block)) {
			continue;
		}
		const range = document.createRange();
		range.selectNodeContents(text);
		const line = range.getBoundingClientRect();
		const box = block.getBoundingClientRect();
		const hanging = 1 + Math.max(0, -parseFloat(style.textIndent));
		if (line.width > 0 && (line.left < box.left - hanging || line.right > box.right + hanging)) {
			found.push(`the text of ${name(block)} reaches from ${Math.round(line.left)} to ${Math.round(line.right)} px, its box from ${Math.round(box.left)} to ${Math.round(box.right)} px`);
		}
	}
	return found;
}
