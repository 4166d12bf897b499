// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crosspeak.attach.StoredReport;
import org.crosspeak.batch.ReportFile;
import org.crosspeak.batch.SafeFile;
import org.crosspeak.compound.OutputName;
import org.crosspeak.report.HtmlReportWriter;
import org.crosspeak.report.LineReportWriter;
import org.crosspeak.report.Report;
import org.crosspeak.report.SdfReportWriter;
import org.crosspeak.report.TextReportWriter;
import org.crosspeak.report.UploadSheetWriter;
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
          "html: a page, of several reports one each below the folder -o; sdf: a record each, with NMReDATA tags; csv: the upload sheet; text: the note of one,"
              + " a line each of several")
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
    ReportsGiven given = ReportsGiven.read(paths, console);
    List<StoredReport> reports = given.reports();
    if (form == Form.HTML && reports.size() > 1) {
      pages(reports);
    } else if (!reports.isEmpty()) {
      byte[] bytes =
          switch (form) {
            case HTML -> HtmlReportWriter.withDefaults().toBytes((Report) reports.get(0).outcome());
            case TEXT -> text(reports);
            case SDF -> sdf(reports);
            case CSV -> csv(reports);
          };
      if (out == null) {
        console.out().write(bytes);
        console.flush();
      } else {
        SafeFile.write(out, bytes);
      }
    }
    return given.problems() > 0 ? ExitCode.UNREADABLE : ExitCode.ANSWERED;
  }

  private void pages(List<StoredReport> reports) throws IOException {
    if (out == null) {
      throw new ParameterException(
          spec.commandLine(), "several pages need a folder to stand in: give -o DIR");
    }
    HtmlReportWriter writer = HtmlReportWriter.withDefaults();
    for (StoredReport report : reports) {
      Path place = out.resolve(OutputName.of(report.outcome().id()));
      Files.createDirectories(place);
      SafeFile.write(
          place.resolve(ReportFile.HTML.fileName()), writer.toBytes((Report) report.outcome()));
    }
  }

  private static byte[] text(List<StoredReport> reports) {
    StringBuilder text = new StringBuilder();
    if (reports.size() == 1) {
      text.append(TextReportWriter.plain().text(reports.get(0).outcome()));
    } else {
      LineReportWriter lines = new LineReportWriter();
      reports.forEach(report -> text.append(lines.line(report.outcome())).append('\n'));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As beside the report itself, whose folder its path starts from. */
  private byte[] sdf(List<StoredReport> reports) {
    SdfReportWriter writer = SdfReportWriter.withDefaults();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (StoredReport report : reports) {
      Path folder = out == null ? parent(report.file()) : parent(out);
      bytes.writeBytes(writer.toBytes((Report) report.outcome(), report.relativeTo(folder)));
    }
    return bytes.toByteArray();
  }

  /** As in the output folder, where each report has a folder of its own. */
  private byte[] csv(List<StoredReport> reports) throws IOException {
    Path folder = out == null ? common(reports) : parent(out);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    try (UploadSheetWriter sheet = new UploadSheetWriter(writer)) {
      for (StoredReport report : reports) {
        sheet.write((Report) report.outcome(), report.relativeTo(folder));
      }
    }
    return bytes.toByteArray();
  }

  /** The deepest folder that holds the folders of all reports. */
  private static Path common(List<StoredReport> reports) {
    Path common = parent(parent(reports.get(0).file()));
    for (StoredReport report : reports) {
      Path folder = parent(report.file());
      while (!folder.startsWith(common) || folder.equals(common)) {
        Path up = common.getParent();
        if (up == null) {
          return common;
        }
        common = up;
      }
    }
    return common;
  }

  private static Path parent(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return Objects.requireNonNullElse(parent, file.toAbsolutePath().getRoot());
  }
}
