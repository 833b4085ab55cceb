/** Which slide is shown; the page itself says that it is one at a time. Its number stands in the address. */

const NUMBER = /^#(\d+)$/;

export class Show {
  readonly #place: HTMLElement;
  #at = 1;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#at = numberIn(location.hash) ?? 1;
    this.#draw();
    // Another period's slides come in the place of these, and there may be fewer.
    const part = place.querySelector("[data-part]");
    if (part) new MutationObserver(() => this.#draw()).observe(part, { childList: true });
    addEventListener("hashchange", () => {
      const asked = numberIn(location.hash);
      if (asked !== null && asked !== this.#at) this.go(asked);
    });
  }

  on(): void {
    this.go(this.#at + 1);
  }

  back(): void {
    this.go(this.#at - 1);
  }

  first(): void {
    this.go(1);
  }

  last(): void {
    this.go(this.#slides().length);
  }

  /** Shows a slide, counted from 1, or the nearest there is; its heading is then read out. */
  go(to: number): void {
    this.#at = to;
    const slide = this.#draw();
    history.replaceState(null, "", `#${this.#at}`);
    slide?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }

  #draw(): HTMLElement | undefined {
    const slides = this.#slides();
    this.#at = Math.max(1, Math.min(slides.length, this.#at));
    for (const [i, slide] of slides.entries()) slide.classList.toggle("current", i + 1 === this.#at);
    const number = this.#place.querySelector(".slide-number");
    if (number) number.textContent = `${this.#at}/${slides.length}`;
    this.#enable("back", this.#at > 1);
    this.#enable("on", this.#at < slides.length);
    return slides[this.#at - 1];
  }

  /** Without taking the focus away, as a disabled button would. */
  #enable(name: string, can: boolean): void {
    this.#place.querySelector(`[data-slide="${name}"]`)?.setAttribute("aria-disabled", String(!can));
  }

  #slides(): HTMLElement[] {
    return [...this.#place.querySelectorAll<HTMLElement>(".slide")];
  }
}

function numberIn(hash: string): number | null {
  const found = NUMBER.exec(hash);
  return found ? Number(found[1]) : null;
}
