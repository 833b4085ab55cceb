/** The way back: a choice is a step of its own, words typed are part of the step on which they are typed. */
export class Trail {
  /** Whether anything but typing was done since the address was last written; its counts may be on their way. */
  #chosen = false;

  step(typed: boolean): void {
    this.#chosen ||= !typed;
  }

  /** What was being asked for came to nothing, or made way for another address. Gives whether it was chosen. */
  forget(): boolean {
    const chosen = this.#chosen;
    this.#chosen = false;
    return chosen;
  }

  /** Writes the address, `search` from `?` on. */
  remember(search: string): void {
    const chosen = this.forget();
    const address = location.pathname + search;
    if (address === location.pathname + location.search) return;
    if (chosen) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }
}
