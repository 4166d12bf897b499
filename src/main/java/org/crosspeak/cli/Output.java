// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import org.crosspeak.batch.KeptReport;
import org.crosspeak.report.Outcome;

/** Where the outcomes of a run go. */
interface Output extends AutoCloseable {

  /** An outcome that is ready and waits for its turn. */
  interface Prepared {
    /** Writes it, in the order of the inputs. */
    void write() throws IOException;
  }

  /** What a worker can do beforehand: makes the bytes that are written later, in order. */
  Prepared prepare(Outcome outcome);

  /** The same for a report that an earlier run left and that still stands. */
  default Prepared prepare(KeptReport kept) throws IOException {
    return prepare(kept.report());
  }

  /** All inputs were written; puts in place what was only prepared. */
  default void complete() throws IOException {}

  @Override
  default void close() throws IOException {}
}
