import { createHash, timingSafeEqual } from 'node:crypto';
import { AnlanError } from '../domain/errors.js';

/** What mutations need: `Authorization: Bearer` with the key of ANLAN_KEY. Neither key nor header shows in a message. */
export class ApiKey {
  readonly #digest: Buffer | null;

  /** Null: there is no key, and nobody has it. */
  constructor(key: string | null) {
    this.#digest = key === null ? null : digestOf(key);
  }

  /** Takes the same time for any wrong key: digests are compared, which have one length. */
  isShownIn(authorization: string | undefined): boolean {
    const shown = /^Bearer +([\x21-\x7e]+)$/i.exec(authorization ?? '')?.[1];
    return shown !== undefined && this.#digest !== null && timingSafeEqual(digestOf(shown), this.#digest);
  }

  /** Fails with UNAUTHORIZED where the key is not shown. */
  require(authorization: string | undefined): void {
    if (this.#digest === null) {
      throw new AnlanError({
        kind: 'UNAUTHORIZED',
        message: 'this server has no mutations',
        expected: 'a key in ANLAN_KEY where it is started',
        found: 'none',
      });
    }
    if (this.isShownIn(authorization)) return;
    throw new AnlanError({
      kind: 'UNAUTHORIZED',
      message: 'mutations need the key',
      expected: 'the header `Authorization: Bearer` with the key that ANLAN_KEY has on the server',
      found: authorization === undefined ? 'no such header' : 'another',
    });
  }
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
