// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosspeak.attach.StoredReport;
import org.crosspeak.attach.Verification;
import org.crosspeak.attach.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes reports again and compares. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes reports again from their inputs and compares them byte by byte.",
      "Reviews are compared apart: the trail must lead back to what the program wrote."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:the same",
      ExitCode.FAULT_HELP,
      ExitCode.USAGE_HELP,
      "3:an input is missing or changed, or a report could not be read",
      "4:a report differs, or was made by another version"
    })
final class VerifyCommand implements Callable<Integer> {

  /** Reports held at a time. */
  private static final int AT_A_TIME = 2000;

  private final Console console;
  private boolean inputsChanged;
  private boolean differs;

  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT",
      description = "a report, NDJSON of reports, or a folder that holds report.json at any depth")
  private List<String> paths = List.of();

  @Option(
      names = "--inputs",
      required = true,
      paramLabel = "DIR",
      description = "the PATH that assign was given; the compounds' files are looked up below it")
  private String inputs = "";

  @Option(
      names = "--allow-outside",
      description = "let paths in records lead out of the input folder, as assign was told")
  private boolean allowOutside;

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  @Mixin private LimitOptions limits = new LimitOptions();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    limits.limits();
    List<StoredReport> some = new ArrayList<>();
    int problems =
        ReportsGiven.read(
            paths,
            console,
            report -> {
              some.add(report);
              if (some.size() == AT_A_TIME) {
                verify(some);
              }
            });
    verify(some);
    if (inputsChanged || problems > 0) {
      return ExitCode.UNREADABLE;
    }
    return differs ? ExitCode.STRICT : ExitCode.ANSWERED;
  }

  /** Checks these and forgets them; the inputs are walked through once for all of them. */
  private void verify(List<StoredReport> reports) throws IOException {
    for (Verification result :
        new Verifier(inputs, allowOutside, limits.limits(), console.in())
            .verify(List.copyOf(reports))) {
      console.print(
          ReportsGiven.line(result.id(), result.result().word(), result.text(), result.place()));
      inputsChanged |= result.result() == Verification.Result.INPUTS_CHANGED;
      differs |= result.result() != Verification.Result.SAME;
    }
    reports.clear();
    console.flush();
  }
}
