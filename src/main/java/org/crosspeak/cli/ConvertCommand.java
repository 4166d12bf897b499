// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.crosspeak.batch.SafeFile;
import org.crosspeak.format.AxisOrder;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.format.PeakListWriter;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.format.Source;
import org.crosspeak.format.TargetFormat;
import org.crosspeak.format.Written;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the lists of a file in the format of another program. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the peak lists of a file in the format of another program.",
      "What that format cannot hold is told."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:the lists were written",
      ExitCode.FAULT_HELP,
      "2:the command line is wrong, or the format cannot hold what was chosen",
      "3:the file is no peak list, or could not be read",
      ExitCode.UNWRITABLE_HELP
    })
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "the file with peak lists, or a Bruker data set with a peaklist.xml")
  private String file = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "mnova, topspin, sparky, nmredata, nmrium or json")
  private String to = "";

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "OUT",
      description = "the file to write; one that is there is replaced")
  private Path out = Path.of("");

  @Option(
      names = "--experiment",
      paramLabel = "NAME",
      description = "what the list is, over what its content says")
  private @Nullable String experiment;

  @Option(
      names = "--axes",
      paramLabel = "f2f1|f1f2",
      description = "the order of its shift columns")
  private @Nullable String axes;

  @Option(
      names = "--list",
      paramLabel = "N|NAME",
      description = "which list of a file that holds several")
  private @Nullable String list;

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    TargetFormat format = meant("format", to, TargetFormat::ofCode);
    ReadOptions options =
        new ReadOptions(
            experiment == null ? null : meant("experiment", experiment, Experiment::ofCode),
            axes == null ? null : meant("order of axes", axes, AxisOrder::ofCode),
            list);
    Path in = Source.fileOf(Path.of(file));
    refuseSameFile(in);
    Source source = source(in);
    if (source == null) {
      return ExitCode.UNREADABLE;
    }
    FileReading reading =
        PeakListReader.withDefaults().read(source, options, Limits.DEFAULT, Deadline.NONE);
    tell(reading.issues(), file.replace('\\', '/'));
    return reading instanceof FileReading.Recognised recognised && !reading.hasErrors()
        ? written(recognised, format)
        : ExitCode.UNREADABLE;
  }

  private int written(FileReading.Recognised recognised, TargetFormat format) throws IOException {
    Written written = PeakListWriter.withDefaults().write(recognised.lists(), format);
    tell(written.issues(), out.toString());
    if (written.hasErrors()) {
      return ExitCode.USAGE;
    }
    SafeFile.write(out, written.text().getBytes(StandardCharsets.UTF_8));
    return ExitCode.ANSWERED;
  }

  private <T> T meant(String what, String word, Function<String, Optional<T>> ofCode) {
    return ofCode
        .apply(word)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "there is no " + what + " \"" + word + "\", see --help"));
  }

  private void refuseSameFile(Path in) throws IOException {
    if (Files.exists(in) && Files.exists(out) && Files.isSameFile(in, out)) {
      throw new ParameterException(
          spec.commandLine(), "-o names the input file itself: choose another name");
    }
  }

  private @Nullable Source source(Path in) {
    try {
      return Source.read(in, in.toString().replace('\\', '/'), Limits.DEFAULT);
    } catch (NoSuchFileException e) {
      console.tell("crosspeak: error: " + file + " does not exist. Check the name.");
    } catch (IOException e) {
      String why = Files.isDirectory(in) ? "it is a folder" : String.valueOf(e.getMessage());
      console.tell("crosspeak: error: " + file + " could not be read: " + why + ".");
    }
    return null;
  }

  private void tell(List<Issue> issues, String name) {
    for (Issue issue : issues) {
      StringBuilder line = new StringBuilder("crosspeak: ");
      line.append(issue.severity().code()).append(": ").append(name);
      line.append(issue.line() > 0 ? ", line " + issue.line() : "");
      line.append(": ").append(issue.message()).append('.');
      String remedy = issue.remedy();
      if (remedy != null && !remedy.isBlank()) {
        String first = remedy.substring(0, 1).toUpperCase(Locale.ROOT);
        line.append(' ').append(first).append(remedy, 1, remedy.length()).append('.');
      }
      console.tell(line.toString());
    }
  }
}
