/** The element that shows a figure in a page of another site. */
import { readHeightMessage } from "../../terms/embed-message.ts";
import { frameAddress } from "./frame-address.ts";
import { failure, frameOf } from "./shadow.ts";

/** A frame says its height before it has loaded; one that stays silent holds an error page, or nothing. */
const PATIENCE = { afterLoad: 1_500, atAll: 20_000 };

export class GuongFigure extends HTMLElement {
  static readonly observedAttributes = ["name", "ky", "dia-ban", "nen"];

  #frame: HTMLIFrameElement | null = null;
  #heard = false;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #seen: IntersectionObserver | null = null;

  connectedCallback(): void {
    addEventListener("message", this.#hear);
    addEventListener("online", this.#again);
    // What stood there in case that no script runs.
    this.replaceChildren();
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    removeEventListener("online", this.#again);
    this.#stop();
    this.#frame = null;
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (this.isConnected && before !== now) this.#show();
  }

  #show(): void {
    this.#stop();
    this.#heard = false;
    const address = frameAddress(import.meta.url, (name) => this.getAttribute(name));
    if (address === null) {
      this.#frame = null;
      this.#put(failure("Chưa ghi đủ tên hình (name) và kỳ (ky) của hình cần nhúng."));
      return;
    }
    const frame = frameOf(address, this.getAttribute("aria-label") ?? "Hình từ Gương");
    this.#frame = frame;
    frame.addEventListener("load", () => this.#expect(PATIENCE.afterLoad));
    this.#put(frame);
    // A frame far below is not even asked for before a reader comes near it.
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#seen?.disconnect();
      this.#expect(PATIENCE.atAll);
    });
    this.#seen.observe(frame);
  }

  #expect(milliseconds: number): void {
    this.#timers.push(setTimeout(() => this.#missing(), milliseconds));
  }

  /** Only of its own frame, and only as long as that shows this site. */
  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    const message = readHeightMessage(data);
    if (!message) return;
    this.#heard = true;
    this.#stop();
    frame.style.setProperty("height", `${message.height}px`);
    if (message.title && !this.hasAttribute("aria-label")) frame.title = message.title;
  };

  #missing(): void {
    if (this.#heard) return;
    this.#stop();
    const asked = [this.getAttribute("name"), this.getAttribute("ky"), this.getAttribute("dia-ban")];
    this.#frame = null;
    this.#put(
      failure(`Không tải được hình ${asked.filter(Boolean).join(" / ")}.`, () => {
        this.#show();
      }),
    );
  }

  /** The network is back: what could not be had may be there now. */
  readonly #again = (): void => {
    if (!this.#heard && !this.#frame) this.#show();
  };

  #stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#seen?.disconnect();
  }

  #put(part: HTMLElement): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.style.setProperty("display", "block");
    shadow.replaceChildren(part);
  }
}
