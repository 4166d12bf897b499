// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crosspeak.batch.SafeFile;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.format.PeakListWriter;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.format.Source;
import org.crosspeak.format.TargetFormat;
import org.crosspeak.format.Written;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    TargetFormat format =
        ReadingOptions.meant(spec.commandLine(), "format", to, TargetFormat::ofCode);
    ReadOptions options = reading.options(spec.commandLine());
    Path in = Source.fileOf(Path.of(file));
    refuseSameFile(in);
    Source source = source(in);
    if (source == null) {
      return ExitCode.UNREADABLE;
    }
    FileReading found =
        PeakListReader.withDefaults().read(source, options, limits.limits(), Deadline.NONE);
    tell(found.issues(), file.replace('\\', '/'));
    return found instanceof FileReading.Recognised recognised && !found.hasErrors()
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

  private void refuseSameFile(Path in) throws IOException {
    if (Files.exists(in) && Files.exists(out) && Files.isSameFile(in, out)) {
      throw new ParameterException(
          spec.commandLine(), "-o names the input file itself: choose another name");
    }
  }

  private @Nullable Source source(Path in) {
    try {
      return Source.read(in, in.toString().replace('\\', '/'), limits.limits());
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
