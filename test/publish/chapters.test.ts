import { expect, test } from "vitest";
import { chaptersOf } from "../../loaders/publish/chapters.ts";

test("pages and their headings of the second rank are listed, as people read them", () => {
  const pages = new Map([
    [
      "tieu-chi.html",
      '<h1 id="tieu-chi" tabindex="-1"><a href="#tieu-chi">Tiêu chí</a></h1><h2>no place</h2><h2 id="tu-cham" tabindex="-1"><a href="#tu-cham">Tự chấm &amp; chính\nthức</a></h2><h3 id="nho">nhỏ</h3>',
    ],
    ["dia-ban/347.html", '<h1>Phủ Lý</h1><h2 id="chua-nop">Chưa nộp</h2>'],
    ["trong.html", "<p>không đề</p>"],
  ]);
  expect(chaptersOf(pages)).toEqual([
    { page: "tieu-chi.html", pageTitle: "Tiêu chí", id: "", title: "Tiêu chí" },
    { page: "tieu-chi.html", pageTitle: "Tiêu chí", id: "tu-cham", title: "Tự chấm & chính thức" },
  ]);
});
