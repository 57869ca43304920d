import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createPseudonyms, type Identifier } from "../../src/sen2/pseudonym";

const secret = "kept by the council";
const byNode = (kind: Identifier, text: string, key: string | Uint8Array = secret) =>
  createHmac("sha256", key).update(`${kind}:${text.toUpperCase()}`).digest("hex").slice(0, 32);

describe("pseudonyms", () => {
  it("are HMAC-SHA-256 under the secret, of the identifier and its kind", () => {
    const { of } = createPseudonyms(secret);
    expect(of("upn", "a123456789012")).toBe(byNode("upn", "A123456789012"));
    expect(of("uniqueLearnerNumber", "1234567890")).toBe(byNode("uniqueLearnerNumber", "1234567890"));
    const bytes = Uint8Array.from({ length: 100 }, (_, i) => i);
    expect(createPseudonyms(bytes).of("file", "7")).toBe(byNode("file", "7", bytes));
  });

  it("are the same for one person each time, and others under another secret or of another kind", () => {
    const { of } = createPseudonyms(secret);
    expect(of("upn", "A1")).toBe(createPseudonyms(secret).of("upn", "a1"));
    const keys = [of("upn", "A1"), of("upn", "A2"), of("file", "A1"), createPseudonyms(`${secret}.`).of("upn", "A1")];
    expect(new Set(keys).size).toBe(4);
  });

  it("are none without a secret: only the place in the file is left", () => {
    for (const none of [undefined, ""]) expect(createPseudonyms(none).of("upn", "A1")).toBeUndefined();
    expect(createPseudonyms().atPlace(12)).toBe("person-000012");
  });
});
