import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { PackedFileError } from "../../src/packed-files/packed-file-error";
import { readWorkbook } from "../../src/packed-files/workbook";
import { alteredDirectory, saidToBeSmall, workbookOf } from "../support/packed-bomb";

const limits = { unpackedBytes: 1_000_000, parts: 20 };
const reasonOf = (bytes: Uint8Array) =>
  readWorkbook(bytes, limits).then(
    () => "read",
    (error: unknown) => (error as PackedFileError).reason,
  );

describe("workbooks", () => {
  it("are read as text, days with their hour", async () => {
    const rows = [["plan", new Date(Date.UTC(2026, 4, 1)), 2, true, null, "x"]];
    expect(await readWorkbook(await writeXlsx({ sheets: [{ name: "s", rows }] }), limits)).toEqual([
      { name: "s", rows: [["plan", "2026-05-01T00:00:00", "2", "true", "", "x"]] },
    ]);
    expect(await readWorkbook(workbookOf(10), limits)).toEqual([{ name: "a", rows: [["plan"]] }]);
  });

  it("are refused where they say that they unpack to more than the limit", async () => {
    expect(await reasonOf(workbookOf(900_000))).toBe("read");
    expect(await reasonOf(workbookOf(1_000_000))).toBe("too-large-unpacked");
  });

  it("are refused where they unpack to more than they say, before that is whole", async () => {
    expect(await reasonOf(saidToBeSmall(workbookOf(50_000)))).toBe("too-large-unpacked");
    const bomb = saidToBeSmall(workbookOf(120_000_000));
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await reasonOf(bomb)).toBe("too-large-unpacked");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it("are refused where a directory of the 64-bit form would say how large they are", async () => {
    const bytes = workbookOf(10);
    const view = new DataView(bytes.buffer);
    view.setUint32(bytes.length - 22 + 16, 0xffffffff, true);
    expect(await reasonOf(bytes)).toBe("damaged");
  });

  it("are refused where they are encrypted, have too many parts, or are none", async () => {
    const encrypted = alteredDirectory(workbookOf(10), (view, at) => view.setUint16(at + 8, 1, true));
    expect(await reasonOf(encrypted)).toBe("encrypted");
    await expect(readWorkbook(workbookOf(10), { ...limits, parts: 3 })).rejects.toMatchObject({
      reason: "too-many-parts",
    });
    const bytes = workbookOf(10);
    expect(await reasonOf(bytes.slice(0, -1))).toBe("damaged");
    expect(await reasonOf(new TextEncoder().encode("Marker"))).toBe("damaged");
    await expect(readWorkbook(new Uint8Array(0), limits)).rejects.toBeInstanceOf(PackedFileError);
  });
});
