/** The program is compiled at its first start, and again whenever a file of it has changed. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../loaders/command/workplace.ts";
import { temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();

/** A project of its own: a program that says what a module gives it, and what lies beside that module. */
function projectOf(name: string) {
  const root = join(folder, name);
  const words = join(root, "loaders", "words");
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(words, { recursive: true });
  mkdirSync(join(root, "node_modules"));
  for (const each of ["esbuild", "tsx"])
    symlinkSync(join(PROJECT, "node_modules", each), join(root, "node_modules", each));
  for (const each of ["compiled.mjs", "as-written.mjs"])
    copyFileSync(join(PROJECT, "loaders", each), join(root, "loaders", each));
  const greet = (greeting: string) =>
    writeFileSync(
      join(words, "greeting.ts"),
      `import { readFileSync } from "node:fs";
       const name: string = readFileSync(new URL("name.txt", import.meta.url), "utf8");
       export const greeting = "${greeting} " + name;`,
    );
  greet("Chào");
  writeFileSync(join(words, "name.txt"), "Gương");
  writeFileSync(join(root, "loaders", "start.ts"), `export { greeting } from "./words/greeting.ts";`);
  writeFileSync(join(root, "package.json"), `{ "type": "module" }`);
  const program = join(root, "loaders", "program.mjs");
  writeFileSync(
    program,
    `import { importCompiled } from "./compiled.mjs";
     const { greeting } = await importCompiled(new URL("./start.ts", import.meta.url).href);
     process.stdout.write(greeting);`,
  );
  return {
    cache,
    greet,
    start: () => spawnSync(process.execPath, [program], { encoding: "utf8" }).stdout,
    compiled: () => readdirSync(join(cache, "guong")).filter((each) => !each.endsWith(".json")),
  };
}

test("a file finds what lies beside it where it was written, and is compiled once", () => {
  const { start, compiled } = projectOf("once");
  expect([start(), start()]).toEqual(["Chào Gương", "Chào Gương"]);
  expect(compiled()).toHaveLength(1);
});

test("what has changed since is heard of at the next start, whatever imports it", () => {
  const { start, greet } = projectOf("changed");
  expect(start()).toBe("Chào Gương");
  greet("Xin chào");
  expect(start()).toBe("Xin chào Gương");
});

test("where nothing may be written beside the packages the program is read as it stands", () => {
  const { start, cache } = projectOf("read-only");
  writeFileSync(cache, "no folder");
  expect(start()).toBe("Chào Gương");
});

test("what cannot be compiled is told, and not read as it stands", () => {
  const { start, greet } = projectOf("wrong");
  greet('" + ) + "');
  expect(start()).toBe("");
});

test("a text that speaks of a file's own address is left as it is", () => {
  const { start, greet } = projectOf("own");
  greet("import.meta.url");
  expect(start()).toBe("import.meta.url Gương");
});
