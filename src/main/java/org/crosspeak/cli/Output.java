// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import org.crosspeak.report.Outcome;

/** Where the outcomes of a run go. */
interface Output extends AutoCloseable {

  /** What can be prepared by a worker: the bytes that are written later, in order. */
  byte[] render(Outcome outcome);

  /** Writes one outcome, in the order of the inputs. */
  void write(Outcome outcome, byte[] rendered) throws IOException;

  /** All inputs were written; puts in place what was only prepared. */
  default void complete() throws IOException {}

  @Override
  default void close() throws IOException {}
}
