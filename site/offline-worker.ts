/** The site's files, and a name for this very build: written in by the build. */
declare const FILES: readonly string[];
declare const BUILD: string;

interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetch extends Lifetime {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
const scope = self as unknown as {
  addEventListener(type: "install" | "activate", listener: (event: Lifetime) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetch) => void): void;
};
const cacheName = `send-compliance ${BUILD}`;

// Keeps the program and nothing else: no case ever passes through here.
scope.addEventListener("install", (event) =>
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([...FILES]))),
);
scope.addEventListener("activate", (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((one) => one !== cacheName).map((one) => caches.delete(one)))),
  ),
);
scope.addEventListener("fetch", (event) =>
  event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request))),
);

export {};
