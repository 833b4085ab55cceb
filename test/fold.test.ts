import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldPlain, plainWords } from "../src/terms/fold.ts";

/** What a keyboard types: a letter with its hat, then the tone as a mark of its own. */
function keyboard(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const marks = letter.normalize("NFD");
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? "";
      return tone === "" ? letter : marks.replace(tone, "").normalize("NFC") + tone;
    })
    .join("");
}

const SYLLABLES = "nguyễn thị thuỷ đoàn xã quế ưng ườm hoà lý cộng ý yên ạ đặng phước ơ kiếm ủy".split(" ");
const phrase = fc
  .array(fc.tuple(fc.constantFrom(...SYLLABLES), fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((words) => words.map(([word, raised]) => (raised ? word.toUpperCase() : word)).join(" "));

test("composed, decomposed and keyboard forms of a name are one", () => {
  expect("Đoàn Quế".normalize("NFD")).not.toBe("Đoàn Quế");
  expect(keyboard("Quế")).toBe("Quê\u0301");
  expect(keyboard("Lệ")).toBe("Lê\u0323");
  for (const name of ["Quế", "Lệ Hồ", "Trần Hưng Đạo", "Ưng Ước"]) {
    expect(fold(name.normalize("NFD"))).toBe(fold(name));
    expect(fold(keyboard(name))).toBe(fold(name));
  }
});

test("the Icelandic Ð stands for Đ, in either case", () => {
  expect(fold("Trần Hưng \u00D0ạo")).toBe(fold("Trần Hưng \u0110ạo"));
  expect(fold("\u00F0oàn xã")).toBe(fold("đoàn xã"));
});

test("old and new tone placement are one", () => {
  expect(fold("Hoà Hậu")).toBe(fold("Hòa Hậu"));
  expect(fold("Thuỷ")).toBe(fold("Thủy"));
  expect(fold("Uỷ ban")).toBe(fold("Ủy ban"));
  expect(fold("hoá")).toBe(fold("hóa"));
});

test("case and spaces are folded, no-break and repeated ones too", () => {
  expect(fold("  TRẦN\u00A0 VĂN\t\nAN ")).toBe(fold("Trần Văn An"));
});

test.each([..."’‘ʼ`´′ʻ‛"])("the apostrophe of Cư M'gar may be typed as %s", (apostrophe) => {
  expect(fold(`Cư M${apostrophe}gar`)).toBe(fold("Cư M'gar"));
  expect(fold(`Ea H${apostrophe}đìng`)).toBe(fold("Ea H'đìng"));
  expect(plainWords(`Cư M${apostrophe}gar`)).toBe("cu m gar");
});

test.each([..."–—‑−‐‒"])(
  "the hyphen of Phan Rang-Tháp Chàm may be typed as %s, and stand among spaces",
  (hyphen) => {
    expect(fold(`Phan Rang${hyphen}Tháp Chàm`)).toBe(fold("Phan Rang-Tháp Chàm"));
    expect(fold(`Phan Rang ${hyphen}\u00A0 Tháp Chàm`)).toBe(fold("Phan Rang-Tháp Chàm"));
  },
);

test("neither is left out: Ea Kao, Ea K'ao and Ea K-ao are three", () => {
  expect(new Set(["Ea Kao", "Ea K'ao", "Ea K-ao"].map(fold)).size).toBe(3);
});

test("accents tell names apart", () => {
  expect(fold("Cộng")).not.toBe(fold("Công"));
  expect(fold("Công Lý")).not.toBe(fold("Cộng Lý"));
  expect(fold("Hòa")).not.toBe(fold("Hóa"));
  expect(fold("Lê Anh")).not.toBe(fold("Lệ Anh"));
  expect(fold("Đông")).not.toBe(fold("Dong"));
});

test("the plain form has no accents, and plain words no punctuation", () => {
  expect(foldPlain("Chức Vụ")).toBe("chuc vu");
  expect(foldPlain("ĐOÀN\u00A0XÃ Đồng Lý")).toBe("doan xa dong ly");
  expect(plainWords("Họ, tên (nếu có):")).toBe("ho ten neu co");
  expect(plainWords("…")).toBe("");
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(phrase, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("no Unicode form of a name folds to anything else", () => {
  fc.assert(
    fc.property(phrase, (text) => {
      for (const form of [text.normalize("NFC"), text.normalize("NFD"), keyboard(text), text.toUpperCase()])
        expect(fold(form)).toBe(fold(text));
    }),
  );
});
