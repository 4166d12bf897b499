// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crosspeak.attach.ReportFiles;
import org.crosspeak.batch.SafeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes reports in another form. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes reports in another form, with the bytes that assign gives.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:all reports were written",
      ExitCode.FAULT_HELP,
      ExitCode.USAGE_HELP,
      "3:some reports could not be read; the others were written",
      ExitCode.UNWRITABLE_HELP
    })
final class RenderCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT",
      description = "a report, NDJSON of reports, or a folder that holds report.json at any depth")
  private List<String> paths = List.of();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "html|sdf|csv|text",
      description =
          "html: a page, of several reports one each below the folder -o; sdf: a record each, with"
              + " NMReDATA tags; csv: the upload sheet; text: the note of one, a line each of"
              + " several")
  private Form form = Form.TEXT;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description =
          "write there instead of to standard output; paths to reports then start from its folder")
  private @Nullable Path out;

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  /** What a report becomes. */
  enum Form {
    HTML,
    SDF,
    CSV,
    TEXT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> files = new ReportFiles().files(paths);
    if (form == Form.HTML && out != null && files.size() > 1) {
      return code(Rendering.pages(out));
    }
    if (out == null) {
      int code = code(rendering(console.out(), files));
      console.flush();
      return code;
    }
    try (SafeFile file = new SafeFile(out)) {
      Rendering rendering = rendering(file.stream(), files);
      int code = code(rendering);
      if (rendering.wrote()) {
        file.commit();
      }
      return code;
    }
  }

  private Rendering rendering(OutputStream to, List<Path> files) {
    return switch (form) {
      case TEXT -> Rendering.text(to);
      case SDF -> Rendering.sdf(to, out);
      case CSV -> Rendering.csv(to, out, files);
      case HTML -> Rendering.page(to);
    };
  }

  private int code(Rendering rendering) throws IOException {
    try (rendering) {
      int problems = ReportsGiven.read(paths, console, rendering);
      return problems > 0 ? ExitCode.UNREADABLE : ExitCode.ANSWERED;
    } catch (Rendering.SeveralPagesException e) {
      throw new ParameterException(
          spec.commandLine(), "several pages need a folder to stand in: give -o DIR", e);
    }
  }
}
