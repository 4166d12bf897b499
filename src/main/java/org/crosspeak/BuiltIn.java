// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.crosspeak.advice.Advisor;
import org.crosspeak.correlation.Correlator;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.structure.StructureReader;

/**
 * The parts of a {@link Crosspeak} that rest on built-in resources alone. Each is read once: by
 * whoever needs it first, or by a thread that reads ahead while the program is still busy with its
 * command line. Safe for use by several threads.
 */
public final class BuiltIn {

  private final FutureTask<StructureReader> structures =
      new FutureTask<>(StructureReader::withDefaults);
  private final FutureTask<PeakListReader> lists = new FutureTask<>(PeakListReader::withDefaults);
  private final FutureTask<Correlator> correlator = new FutureTask<>(Correlator::withDefaults);
  private final FutureTask<Advisor> advisor = new FutureTask<>(Advisor::withDefaults);

  private BuiltIn() {}

  /** Parts that are read when they are asked for. */
  public static BuiltIn atUse() {
    return new BuiltIn();
  }

  /** Parts that a thread begins to read now; the program may end without it. */
  public static BuiltIn ahead() {
    BuiltIn parts = new BuiltIn();
    Thread reader = new Thread(parts::readAhead, "resources");
    reader.setDaemon(true);
    reader.start();
    return parts;
  }

  private void readAhead() {
    // The longest first, while the thread that asks reads the others itself; then what is needed
    // soonest. What fails here fails again, and is told, where it is asked for.
    structures().readAhead();
    advisor().readAhead();
  }

  StructureReader structures() {
    return read(structures);
  }

  PeakListReader lists() {
    return read(lists);
  }

  Correlator correlator() {
    return read(correlator);
  }

  Advisor advisor() {
    return read(advisor);
  }

  /** Reads a part here, unless another thread has begun to. */
  private static <T> T read(FutureTask<T> part) {
    part.run();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return part.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
