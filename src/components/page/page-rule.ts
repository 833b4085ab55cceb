/** The markdown-it rule that puts components into pages while they are built, so that a page is whole without a script. */
import type { Book } from "../book/book.ts";
import { DEFAULT_CHOICE } from "../book/choice.ts";
import { COMPONENTS, WORDS } from "./registry.ts";
import { placeOf, type View } from "./view.ts";

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

/** Teaches markdown-it that a paragraph `{{ name }}` is a component's drawing, and `{{ name }}` in a heading a word. */
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
      token.content = drawn(name, view());
      tokens.splice(i, 3, token);
    }
  });
  md.renderer.rules.guong_component = (tokens, index) => tokens[index]?.content ?? "";
  return md;
}

function drawn(name: string, view: View): string {
  const component = COMPONENTS[name];
  if (!component) throw new Error(`Trang gọi thành phần không có: ${name}`);
  return `${placeOf(name, component, view)}\n`;
}

function wordOf(name: string, view: View): string {
  const word = WORDS[name];
  if (!word) throw new Error(`Tiêu đề gọi từ không có: ${name}`);
  return word(view);
}
