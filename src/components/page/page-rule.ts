/** The markdown-it rule that puts components into pages while they are built: no script is left for readers. */
import type { Book } from "../book/book.ts";
import { html } from "../markup/html.ts";
import { COMPONENTS } from "./registry.ts";

/** As much of markdown-it as the rule needs. */
export interface Token {
  type: string;
  content: string;
}

export interface MarkdownIt {
  core: {
    ruler: {
      after(
        name: string,
        rule: string,
        run: (state: {
          tokens: Token[];
          Token: new (type: string, tag: string, nesting: 0) => Token;
        }) => void,
      ): void;
    };
  };
  renderer: { rules: Record<string, ((tokens: Token[], index: number) => string) | undefined> };
}

const CALL = /^\{\{\s*([a-z-]+)\s*\}\}$/;

/** Teaches markdown-it that a paragraph `{{ name }}` is a component's drawing. */
export function withComponents<Md extends MarkdownIt>(md: Md, book: () => Book): Md {
  md.core.ruler.after("block", "guong_component", (state) => {
    const { tokens } = state;
    for (let i = 0; i + 2 < tokens.length; i += 1) {
      const name = CALL.exec(tokens[i + 1]?.content ?? "")?.[1];
      if (tokens[i]?.type !== "paragraph_open" || name === undefined) continue;
      const token = new state.Token("guong_component", "", 0);
      token.content = name;
      tokens.splice(i, 3, token);
    }
  });
  md.renderer.rules.guong_component = (tokens, index) => {
    const name = tokens[index]?.content ?? "";
    const draw = COMPONENTS[name];
    if (!draw) throw new Error(`Trang gọi thành phần không có: ${name}`);
    return `${html`${draw(book())}`.text}\n`;
  };
  return md;
}
