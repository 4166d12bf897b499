// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.nio.charset.StandardCharsets;
import org.crosspeak.report.Failure;
import org.crosspeak.report.LineReportWriter;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.TextReportWriter;

/** Readable verdicts on standard output: a note for one compound, a line each for several. */
final class TextOutput implements Output {

  private final Console console;
  private final boolean several;
  private final LineReportWriter lines = new LineReportWriter();
  private final TextReportWriter notes = TextReportWriter.plain();

  TextOutput(Console console, boolean several) {
    this.console = console;
    this.several = several;
  }

  /** A single failure is told on standard error alone. */
  @Override
  public Prepared prepare(Outcome outcome) {
    String text =
        several
            ? lines.line(outcome) + "\n"
            : outcome instanceof Failure ? "" : notes.text(outcome);
    return console.prepared(text.getBytes(StandardCharsets.UTF_8));
  }
}
