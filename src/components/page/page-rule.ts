/** The markdown-it rule that marks where components belong, and lets headings call words. */
import { markOf } from "../../terms/drawn-pages.ts";
import type { Book } from "../book/book.ts";
import { DEFAULT_CHOICE } from "../book/choice.ts";
import type { View } from "./view.ts";
import { WORDS } from "./words.ts";

/** As much of markdown-it as the rule needs. */
export interface Token {
  type: string;
  content: string;
}

interface Env {
  path?: string;
}

export interface MarkdownIt {
  core: {
    ruler: {
      after(
        name: string,
        rule: string,
        run: (state: {
          tokens: Token[];
          env: Env;
          Token: new (type: string, tag: string, nesting: 0) => Token;
        }) => void,
      ): void;
    };
  };
  renderer: { rules: Record<string, ((tokens: Token[], index: number) => string) | undefined> };
}

const CALL = /^\{\{\s*([a-z0-9-]+)\s*\}\}$/;
const WORD = /\{\{\s*([a-z0-9-]+)\s*\}\}/g;

/** Teaches markdown-it that a paragraph `{{ name }}` is a component's place, and `{{ name }}` in a heading a word. */
export function withComponents<Md extends MarkdownIt>(md: Md, book: () => Book): Md {
  md.core.ruler.after("block", "guong_component", (state) => {
    const { tokens } = state;
    const view = (): View => ({ book: book(), choice: DEFAULT_CHOICE, path: state.env.path ?? "/index" });
    for (let i = 0; i + 2 < tokens.length; i += 1) {
      const inside = tokens[i + 1];
      if (inside && tokens[i]?.type === "heading_open") {
        inside.content = inside.content.replace(WORD, (_call, name: string) => wordOf(name, view()));
      }
      const name = CALL.exec(inside?.content ?? "")?.[1];
      if (tokens[i]?.type !== "paragraph_open" || name === undefined) continue;
      const token = new state.Token("guong_component", "", 0);
      token.content = `${markOf(name)}\n`;
      tokens.splice(i, 3, token);
    }
  });
  md.renderer.rules.guong_component = (tokens, index) => tokens[index]?.content ?? "";
  return md;
}

function wordOf(name: string, view: View): string {
  const word = WORDS[name];
  if (!word) throw new Error(`Tiêu đề gọi từ không có: ${name}`);
  return word(view);
}
