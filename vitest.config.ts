import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["test/support/property-seed.ts"],
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**", "node_modules/**"],
    testTimeout: 180_000,
    // By default one core is left idle: of two that is half of the machine.
    maxWorkers: "100%",
  },
});
