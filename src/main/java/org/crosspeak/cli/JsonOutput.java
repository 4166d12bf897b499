// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

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
  public Prepared prepare(Outcome outcome) {
    return console.prepared(writer.toBytes(outcome));
  }
}
