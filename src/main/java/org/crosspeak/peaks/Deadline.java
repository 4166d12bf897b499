// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.time.Duration;

/**
 * The point in time by which work on one compound must be done. Every row loop and search checks
 * it.
 */
public final class Deadline {

  /** A deadline that never comes. */
  public static final Deadline NONE = new Deadline(Long.MAX_VALUE, true);

  private final long nanos;
  private final boolean none;

  private Deadline(long nanos, boolean none) {
    this.nanos = nanos;
    this.none = none;
  }

  /** A deadline that far from now. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos(), false);
  }

  /** Throws {@link DeadlineExceededException} once the time is up. */
  public void check() {
    if (!none && System.nanoTime() - nanos > 0) {
      throw new DeadlineExceededException();
    }
  }
}
