export type BreakerOptions = {
  readonly now: () => number;
  /** This many failures within `windowMs` open it. */
  readonly failures: number;
  readonly windowMs: number;
  /** How long it stays open before one try is let through. */
  readonly openMs: number;
};

export type CircuitBreaker = {
  /** Whether to try at all. After the wait one caller is told yes, and the others wait for what it finds. */
  readonly allows: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
  /** Opens it at once, for longer: nothing but a person can mend the cause. */
  readonly open: (forMs: number) => void;
  readonly isOpen: () => boolean;
};

/** Keeps an index that is down from slowing every search: after some failures it is left alone for a while. */
export function circuitBreaker(options: BreakerOptions): CircuitBreaker {
  let recent: number[] = [];
  let openUntil = 0;
  let trying = false;

  const open = (forMs: number) => {
    openUntil = options.now() + forMs;
    trying = false;
  };
  return {
    allows: () => {
      if (openUntil === 0) return true;
      if (options.now() < openUntil || trying) return false;
      trying = true;
      return true;
    },
    succeeded: () => {
      recent = [];
      openUntil = 0;
      trying = false;
    },
    failed: () => {
      const now = options.now();
      recent = [...recent.filter((at) => at > now - options.windowMs), now];
      if (trying || recent.length >= options.failures) open(options.openMs);
    },
    open,
    isOpen: () => openUntil !== 0,
  };
}
