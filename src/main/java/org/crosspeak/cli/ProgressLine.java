// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.crosspeak.batch.Progress;
import org.crosspeak.compound.CompoundCount;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Tells on standard error how far a run is: on one line that changes when that is a terminal, else
 * a line now and then. A run that is over at once tells nothing, and its compounds are not counted.
 */
final class ProgressLine implements AutoCloseable {

  private static final long MILLISECOND = 1_000_000;
  private static final long FIRST = 500 * MILLISECOND;
  private static final long CHANGES = 200 * MILLISECOND;
  private static final long LINES = 10_000 * MILLISECOND;

  private final @Nullable Console console;
  private final LongSupplier clock;
  private final Supplier<@Nullable CompoundCount> count;
  private final Progress progress;
  private @Nullable Thread counting;
  private long next;

  private ProgressLine(
      @Nullable Console console,
      Supplier<@Nullable CompoundCount> count,
      LongSupplier clock,
      Progress progress,
      long next) {
    this.console = console;
    this.count = count;
    this.clock = clock;
    this.progress = progress;
    this.next = next;
  }

  /**
   * @param count counts the compounds to come, on a thread of its own
   */
  static ProgressLine on(Console console, Supplier<@Nullable CompoundCount> count) {
    return on(console, count, System::nanoTime);
  }

  /** The same by a clock that counts nanoseconds. */
  static ProgressLine on(
      Console console, Supplier<@Nullable CompoundCount> count, LongSupplier clock) {
    long now = clock.getAsLong();
    long first = console.terminal() ? FIRST : LINES;
    return new ProgressLine(console, count, clock, new Progress(now), now + first);
  }

  /** One that tells nothing. */
  static ProgressLine none() {
    return new ProgressLine(null, () -> null, () -> 0, new Progress(0), 0);
  }

  /** A compound is done. */
  void took(Outcome outcome) {
    if (console == null) {
      return;
    }
    progress.add(outcome instanceof Report);
    long now = clock.getAsLong();
    if (now - next < 0) {
      return;
    }
    if (counting == null) {
      counting = startCounting();
    }
    if (console.terminal()) {
      next = now + CHANGES;
      console.status(progress.line(now));
    } else {
      next = now + LINES;
      console.tell(progress.line(now));
    }
  }

  private Thread startCounting() {
    Thread thread = new Thread(() -> progress.total(count.get()), "crosspeak-count");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** The line for the end of the run. */
  String end() {
    return progress.took(clock.getAsLong());
  }

  @Override
  public void close() {
    if (counting != null) {
      counting.interrupt();
    }
  }
}
