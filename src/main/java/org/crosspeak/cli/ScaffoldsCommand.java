// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosspeak.report.ScaffoldListWriter;
import org.crosspeak.structure.ScaffoldSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the scaffolds: what each needs, rests on and was measured to do. */
@Command(
    name = "scaffolds",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Lists the scaffolds: what each needs, what its shifts rest on, how it did in tests, and how"
            + " sure its verdicts may be.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:the list was written",
      ExitCode.FAULT_HELP,
      ExitCode.USAGE_HELP,
      ExitCode.UNWRITABLE_HELP
    })
final class ScaffoldsCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "what goes to standard output (default: ${DEFAULT-VALUE})")
  private AdviseCommand.Format format = AdviseCommand.Format.TEXT;

  @Mixin private ScaffoldOptions scaffolds = new ScaffoldOptions();

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  ScaffoldsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<ScaffoldSummary> all = scaffolds.reader(spec.commandLine()).summaries();
    ScaffoldListWriter writer = new ScaffoldListWriter();
    if (format == AdviseCommand.Format.JSON) {
      writer.write(all, console.out());
    } else {
      console.print(String.join("\n", writer.lines(all)) + "\n");
    }
    console.flush();
    return ExitCode.ANSWERED;
  }
}
