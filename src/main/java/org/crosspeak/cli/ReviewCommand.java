// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosspeak.attach.AttachException;
import org.crosspeak.attach.Reviews;
import org.crosspeak.attach.StoredReport;
import org.crosspeak.batch.SafeFile;
import org.crosspeak.report.FileDigest;
import org.crosspeak.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds an analyst's decision to a report. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Adds your decision to a report, beside the program's and never over it.",
      "Each review carries the SHA-256 of the report before it; verify checks that trail."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:the review was added",
      ExitCode.FAULT_HELP,
      ExitCode.USAGE_HELP,
      "3:the report could not be read, or is not as Crosspeak wrote it",
      ExitCode.UNWRITABLE_HELP
    })
final class ReviewCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "REPORT", description = "a report.json; it is changed")
  private String path = "";

  @Option(
      names = "--isomer",
      required = true,
      paramLabel = "LABEL|mixture|inconclusive",
      description = "your decision")
  private String isomer = "";

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "who you are")
  private String by = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
  private String reason = "";

  @Option(names = "-o", paramLabel = "OUT", description = "write there instead of over REPORT")
  private @Nullable Path out;

  @Option(names = "--timestamp", description = "note the time too, in UTC")
  private boolean timestamp;

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (by.isBlank() || reason.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), "a review needs a name and a reason: --by NAME --reason TEXT");
    }
    List<StoredReport> reports = new ArrayList<>();
    if (ReportsGiven.read(List.of(path), console, reports::add) > 0) {
      return ExitCode.UNREADABLE;
    }
    if (reports.size() != 1 || reports.get(0).part() > 0) {
      throw new ParameterException(
          spec.commandLine(), "review one report at a time: " + path + " has " + reports.size());
    }
    try {
      return reviewed(reports.get(0));
    } catch (AttachException e) {
      if (e.isCommandLine()) {
        throw new ParameterException(spec.commandLine(), e.getMessage(), e);
      }
      console.tell("crosspeak: " + path + ": " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  private int reviewed(StoredReport stored) throws IOException {
    Report report = (Report) stored.outcome();
    String time =
        timestamp ? Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString() : null;
    byte[] bytes = Reviews.add(stored.bytes(), report, isomer, by, reason, time);
    SafeFile.write(out == null ? stored.file() : out, bytes);
    console.print(
        ReportsGiven.line(
            report.id(),
            "reviewed",
            "%s beside the program's %s; sha256:%s before, sha256:%s now"
                .formatted(
                    isomer,
                    report.verdict().isomer(),
                    FileDigest.sha256(stored.bytes()),
                    FileDigest.sha256(bytes)),
            stored.place()));
    console.flush();
    return ExitCode.ANSWERED;
  }
}
