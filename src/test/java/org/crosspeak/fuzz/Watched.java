// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** Holds one execution to what it may cost: a second of its thread and a share of memory. */
public final class Watched {

  private static final long MOST_NANOS = 1_000_000_000L;
  private static final long MOST_BYTES = 256L << 20;

  private Watched() {}

  /**
   * Runs it. What was too slow or too hungry runs once more before it counts, so that loading
   * classes is not held against an input.
   *
   * @throws AssertionError when it takes more than 1 s of processor time, or more than 256 MiB
   */
  public static void run(Runnable work) {
    if (cost(work) != null) {
      @Nullable String again = cost(work);
      if (again != null) {
        throw new AssertionError(again);
      }
    }
  }

  private static @Nullable String cost(Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long nanos = threads.getCurrentThreadCpuTime();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    work.run();
    long took = threads.getCurrentThreadCpuTime() - nanos;
    long used = threads.getCurrentThreadAllocatedBytes() - bytes;
    if (took > MOST_NANOS) {
      return "it took " + took / 1_000_000 + " ms of processor time";
    }
    return used > MOST_BYTES ? "it allocated " + (used >> 20) + " MiB" : null;
  }
}
