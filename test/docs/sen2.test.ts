import { describe, expect, it } from "vitest";
import { sen2QualityRules } from "../../src/sen2";
import { moduleOf, sen2Modules } from "../../src/sen2/fields";
import { mappedFields } from "../sen2/mapped-fields";
import { tables } from "./pages";

const rowsUnder = (...header: string[]) =>
  tables("docs/sen2.md").find((table) => table.header.join() === header.join())!.rows;
const marked = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
const element = (module: string) => moduleOf(module).element;

describe("docs/sen2.md", () => {
  const mapped = mappedFields();

  it("says where each element goes", () => {
    expect(rowsUnder("Part", "Element", "In the case record")).toEqual(
      mapped
        .filter(({ into }) => into.length > 0)
        .map(({ module, field, into }) => [element(module), `\`${field.xml}\``, marked(into)]),
    );
  });

  it("says which elements have no place in a case", () => {
    const parts = sen2Modules.map(({ key }) => {
      const without = mapped.filter(({ module, into }) => module === key && into.length === 0);
      return [element(key), marked(without.map(({ field }) => field.xml))];
    });
    expect(rowsUnder("Part", "Elements")).toEqual(parts.filter(([, names]) => names !== ""));
  });

  it("says what is dropped, hashed and reduced", () => {
    expect(rowsUnder("Part", "Element", "What becomes of it")).toEqual(
      sen2Modules.flatMap((module) =>
        module.fields.flatMap(({ xml, privacy }) =>
          privacy === undefined ? [] : [[module.element, `\`${xml}\``, privacy as string]],
        ),
      ),
    );
  });

  it("has each rule on the quality of a return", () => {
    expect(rowsUnder("Rule", "Severity", "What holds", "What to do")).toEqual(
      sen2QualityRules.map(({ rule, severity, title, toDo }) => [`\`${rule}\``, severity, title, toDo]),
    );
  });
});
