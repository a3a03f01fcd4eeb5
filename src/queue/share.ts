/** So many in all, and of each installation. */
export interface Share {
  readonly inAll: number;
  readonly perInstallation: number;
}

/** Counts what each installation has of something that is shared. */
export class ShareCount {
  readonly #share: Share;
  readonly #byInstallation = new Map<number, number>();
  #inAll = 0;

  constructor(share: Share) {
    this.#share = share;
  }

  get isFull(): boolean {
    return this.#inAll >= this.#share.inAll;
  }

  /** True if there is room for one more of the installation; `part` of its share and of the whole is all that counts. */
  hasRoom(installation: number, part = 1): boolean {
    const { inAll, perInstallation } = this.#share;
    return this.#inAll < inAll * part && this.#of(installation) < perInstallation * part;
  }

  add(installation: number): void {
    this.#inAll += 1;
    this.#byInstallation.set(installation, this.#of(installation) + 1);
  }

  remove(installation: number): void {
    this.#inAll -= 1;
    const left = this.#of(installation) - 1;
    if (left > 0) this.#byInstallation.set(installation, left);
    else this.#byInstallation.delete(installation);
  }

  #of(installation: number): number {
    return this.#byInstallation.get(installation) ?? 0;
  }
}
