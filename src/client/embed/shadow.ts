/** What the element holds: the frame, or why there is none. Styled by properties, which no page's policy forbids. */

/** As high as most figures until it has said its own height. */
const AT_FIRST = "440px";

export function frameOf(address: URL, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.loading = "lazy";
  frame.referrerPolicy = "no-referrer";
  styled(frame, { display: "block", width: "100%", height: AT_FIRST, border: "0" });
  frame.src = address.href;
  return frame;
}

/** A message in the place of the figure, with a button where it is worth trying again. */
export function failure(words: string, again?: () => void): HTMLElement {
  const box = document.createElement("div");
  box.setAttribute("role", "status");
  const line = document.createElement("p");
  line.textContent = words;
  styled(box, { border: "1px solid currentColor", padding: "12px 16px", font: "inherit" });
  styled(line, { margin: "0" });
  box.append(line);
  if (again) {
    line.append(" Kiểm tra kết nối mạng, rồi thử lại.");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Thử lại";
    styled(button, { margin: "8px 0 0", "min-height": "28px", padding: "2px 12px", font: "inherit" });
    button.addEventListener("click", again);
    box.append(button);
  }
  return box;
}

function styled(part: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) part.style.setProperty(name, value);
}
