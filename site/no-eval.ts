// The page's policy lets no text be run as code: the schemas are told before they are loaded, and do not try.
(globalThis as { __zod_globalConfig?: { jitless: boolean } }).__zod_globalConfig = { jitless: true };

export {};
