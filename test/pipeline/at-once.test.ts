/** Work that is done as a whole or not at all. */
import { expect, test } from "vitest";
import { openDatabase } from "../../loaders/engine/database.ts";

test("what failed leaves nothing, and is told as it was, also where the engine has undone it already", async () => {
  const database = await openDatabase(":memory:");
  await database.run("CREATE TABLE counted (n INTEGER)");
  const failing = (more: string) =>
    database.atOnce(async () => {
      await database.run(`INSERT INTO counted VALUES (1); ${more}`);
      throw new Error("full disk");
    });
  await expect(failing("")).rejects.toThrow("full disk");
  await expect(failing("ROLLBACK")).rejects.toThrow("full disk");
  expect(await database.all("SELECT count(*) AS rows FROM counted")).toEqual([{ rows: 0 }]);
  database.close();
});
