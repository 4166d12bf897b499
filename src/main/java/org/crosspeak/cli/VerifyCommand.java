// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosspeak.attach.Verification;
import org.crosspeak.attach.Verifier;
import picocli.CommandLine.Command;
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

  private final Console console;

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

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportsGiven given = ReportsGiven.read(paths, console);
    List<Verification> results =
        new Verifier(inputs, allowOutside, console.in()).verify(given.reports());
    boolean inputsChanged = given.problems() > 0;
    boolean differs = false;
    for (Verification result : results) {
      console.print(
          ReportsGiven.line(result.id(), result.result().word(), result.text(), result.place()));
      inputsChanged |= result.result() == Verification.Result.INPUTS_CHANGED;
      differs |= result.result() != Verification.Result.SAME;
    }
    console.flush();
    if (inputsChanged) {
      return ExitCode.UNREADABLE;
    }
    return differs ? ExitCode.STRICT : ExitCode.ANSWERED;
  }
}
