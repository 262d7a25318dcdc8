/**
 * Sends for the app of a play page, once the page has been painted: until then its files would only
 * delay the first choice. The build inlines this script behind the page.
 */

/**
 * Lays the lines of a reply out once, unseen: the faces and sizes that the opening lacks are at hand
 * then, and the first reply does not wait for them.
 */
function warmUp(): void {
  const template = document.querySelector('template[data-reply]');
  const log = document.querySelector('[role=log]');
  if (!(template instanceof HTMLTemplateElement) || log === null) return;
  const unseen = document.createElement('div');
  unseen.className = 'lines unseen';
  unseen.setAttribute('aria-hidden', 'true');
  unseen.append(template.content.cloneNode(true));
  log.append(unseen);
  unseen.getBoundingClientRect();
  unseen.remove();
}

/** Puts the files of the app into the head, which starts them. */
function sendForApp(): void {
  const files = document.querySelector('template[data-app]');
  if (files instanceof HTMLTemplateElement) document.head.append(files.content.cloneNode(true));
  // Only while the app is under way: it warms up by itself when it has come.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(warmUp);
}

// A hidden page is not painted, and loses nothing by loading at once.
if (document.visibilityState === 'hidden') sendForApp();
else requestAnimationFrame(() => setTimeout(sendForApp));
