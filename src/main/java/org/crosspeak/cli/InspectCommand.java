// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosspeak.compound.ListInspection;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.format.Source;
import org.crosspeak.report.InspectionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what files hold, one JSON object a line. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Says what files hold: format, lists, peaks; one JSON object a line.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every file is recognised", "3:some file is not, or could not be read"})
final class InspectCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "files to look into, or Bruker data sets with a peaklist.xml")
  private List<String> files = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Spec private CommandSpec spec;

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ListInspection inspection = new ListInspection(PeakListReader.withDefaults(), limits.limits());
    InspectionWriter writer = new InspectionWriter();
    ReadOptions options = reading.options(spec.commandLine());
    boolean all = true;
    for (String file : files) {
      Path list = Source.fileOf(Path.of(file));
      String name = list.equals(Path.of(file)) ? file : list.toString();
      FileReading found = inspection.of(list, name.replace('\\', '/'), options);
      all &= found instanceof FileReading.Recognised && !found.hasErrors();
      writer.write(found, console.out());
      console.flush();
    }
    return all ? ExitCode.ANSWERED : ExitCode.UNREADABLE;
  }
}
