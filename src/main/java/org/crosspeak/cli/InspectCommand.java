// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosspeak.compound.ListInspection;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.peaks.Limits;
import org.crosspeak.report.InspectionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what files hold, one JSON object a line. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Says what files hold: format, lists, peaks; one JSON object a line.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every file is recognised", "3:some file is not, or could not be read"})
final class InspectCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files to look into")
  private List<String> files = List.of();

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ListInspection inspection = new ListInspection(PeakListReader.withDefaults(), Limits.DEFAULT);
    InspectionWriter writer = new InspectionWriter();
    boolean all = true;
    for (String file : files) {
      FileReading reading = inspection.of(Path.of(file), file.replace('\\', '/'));
      all &= reading instanceof FileReading.Recognised && !reading.hasErrors();
      writer.write(reading, console.out());
      console.flush();
    }
    return all ? ExitCode.ANSWERED : ExitCode.UNREADABLE;
  }
}
