// Follows the newsroom: where a file was saved or an edition opened, the main part of the page is
// brought up to date in place. Whatever this does, loading the page again does as well.
"use strict";

(() => {

  // Long enough for what happens together to be shown together.
  const TOGETHER = 200;

  const status = document.querySelector("[role=status][data-events]");

  if (!status || !("EventSource" in window)) {
    return;
  }

  let events = null;
  let soon = 0;
  let asking = false;
  let again = false;

  // What tells an element from its siblings.
  const key = (node) => node.nodeType === Node.ELEMENT_NODE
    && (node.id || (node.matches("li, tr") && node.querySelector("a[href]")?.getAttribute("href"))) || null;

  const same = (old, next) => old.nodeType === next.nodeType && old.nodeName === next.nodeName && key(old) === key(next);

  function attributes(old, next) {
    for (const { name } of [...old.attributes]) {
      // What the reader has opened stays open.
      if (!next.hasAttribute(name) && !(name === "open" && old.nodeName === "DETAILS")) {
        old.removeAttribute(name);
      }
    }
    for (const { name, value } of next.attributes) {
      if (old.getAttribute(name) !== value) {
        old.setAttribute(name, value);
      }
    }
  }

  // Changes as little as there is to change, so that what is focused, typed or scrolled stays.
  function turn(old, next) {
    if (old.isEqualNode(next)) {
      return;
    }
    if (old.nodeType !== Node.ELEMENT_NODE) {
      old.nodeValue = next.nodeValue;
      return;
    }
    attributes(old, next);
    const stay = new Set([...next.childNodes].map(key).filter(Boolean));
    for (const child of [...old.childNodes]) {
      if (key(child) && !stay.has(key(child))) {
        child.remove();
      }
    }
    const known = new Set([...old.childNodes].map(key).filter(Boolean));
    let at = old.firstChild;
    for (const child of [...next.childNodes]) {
      if (at && same(at, child)) {
        turn(at, child);
        at = at.nextSibling;
      } else if (key(child) && known.has(key(child))) {
        const moved = [...old.childNodes].find((other) => same(other, child));
        old.insertBefore(moved, at);
        turn(moved, child);
      } else {
        old.insertBefore(document.importNode(child, true), at);
      }
    }
    while (at) {
      const rest = at;
      at = at.nextSibling;
      rest.remove();
    }
  }

  async function refresh() {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
      // Whoever may not see the page any more is shown what the site says to that.
      if (answer.redirected || answer.status === 401 || answer.status === 403 || answer.status === 410) {
        location.reload();
        return;
      }
      if (answer.ok) {
        show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      }
    } catch {
      // The site cannot be reached: the stream opens again as soon as it can, and asks again.
    } finally {
      asking = false;
      if (again) {
        again = false;
        refresh();
      }
    }
  }

  // Each answer hides the same secret of a form in another way.
  function keepSecrets(page) {
    const secret = document.querySelector("input[name=_csrf]");
    page.querySelectorAll("input[name=_csrf]").forEach((input) => input.setAttribute("value", secret?.value ?? input.value));
  }

  function show(page) {
    let changed = false;
    keepSecrets(page);
    for (const part of ["main", ".slip > .page > p:first-child"]) {
      const old = document.querySelector(part);
      const next = page.querySelector(part);
      if (old && next && !old.isEqualNode(next)) {
        turn(old, next);
        changed = true;
      }
    }
    if (changed) {
      document.title = page.title;
      status.textContent = "";
      setTimeout(() => status.textContent = status.dataset.said, 50);
    }
  }

  function listen() {
    events = new EventSource(status.dataset.events);
    events.addEventListener("change", () => {
      clearTimeout(soon);
      soon = setTimeout(refresh, TOGETHER);
    });
  }

  // A browser opens few connections at once, and a page that nobody sees needs none. Each stream
  // begins with a change, so that nothing is missed meanwhile.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      events?.close();
      events = null;
    } else if (!events) {
      listen();
    }
  });

  if (!document.hidden) {
    listen();
  }

})();
