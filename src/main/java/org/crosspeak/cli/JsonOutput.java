// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.Outcome;

/** Reports and failures as JSON on standard output. */
final class JsonOutput implements Output {

  private final Console console;
  private final JsonReportWriter writer;

  JsonOutput(Console console, boolean pretty) {
    this.console = console;
    this.writer = pretty ? JsonReportWriter.pretty() : JsonReportWriter.compact();
  }

  @Override
  public byte[] render(Outcome outcome) {
    return writer.toBytes(outcome);
  }

  @Override
  public void write(Outcome outcome, byte[] rendered) throws IOException {
    console.out().write(rendered);
    console.flush();
  }
}
