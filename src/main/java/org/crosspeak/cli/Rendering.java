// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

/** Reports on their way into one form, each written as it comes. Closing ends what was begun. */
abstract class Rendering implements ReportsGiven.Taker, AutoCloseable {

  private boolean wrote;

  /** Several pages were to go into one place. */
  static final class SeveralPagesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeveralPagesException() {
      super("several pages");
    }
  }

  abstract void write(StoredReport stored, Report report) throws IOException;

  @Override
  public final void take(StoredReport stored) throws IOException {
    wrote = true;
    write(stored, (Report) stored.outcome());
  }

  /** Whether there was a report at all. */
  final boolean wrote() {
    return wrote;
  }

  @Override
  public void close() throws IOException {}

  /** The note of one report, a line each of several. */
  static Rendering text(OutputStream out) {
    LineReportWriter lines = new LineReportWriter();
    return new Rendering() {
      private @Nullable Report first;
      private boolean several;

      @Override
      void write(StoredReport stored, Report report) throws IOException {
        if (first == null && !several) {
          first = report;
          return;
        }
        if (first != null) {
          line(first);
          first = null;
          several = true;
        }
        line(report);
      }

      private void line(Report report) throws IOException {
        out.write((lines.line(report) + "\n").getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public void close() throws IOException {
        if (first != null) {
          String note = TextReportWriter.plain().text(first);
          out.write(note.getBytes(StandardCharsets.UTF_8));
        }
      }
    };
  }

  /** A record each; its path to the report starts from the target's folder or the report's own. */
  static Rendering sdf(OutputStream out, @Nullable Path target) {
    SdfReportWriter writer = SdfReportWriter.withDefaults();
    return new Rendering() {
      @Override
      void write(StoredReport stored, Report report) throws IOException {
        Path folder = parent(target == null ? stored.file() : target);
        out.write(writer.toBytes(report, stored.relativeTo(folder)));
      }
    };
  }

  /** The sheet; as in an output folder where each report has a folder of its own. */
  static Rendering csv(OutputStream out, @Nullable Path target, List<Path> files) {
    Path folder = target == null ? common(files) : parent(target);
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    UploadSheetWriter sheet = new UploadSheetWriter(text);
    return new Rendering() {
      @Override
      void write(StoredReport stored, Report report) {
        sheet.write(report, stored.relativeTo(folder));
      }

      @Override
      public void close() throws IOException {
        if (wrote()) {
          sheet.flush();
        }
      }
    };
  }

  /** One page. */
  static Rendering page(OutputStream out) {
    HtmlReportWriter writer = HtmlReportWriter.withDefaults();
    return new Rendering() {
      private boolean done;

      @Override
      void write(StoredReport stored, Report report) throws IOException {
        if (done) {
          throw new SeveralPagesException();
        }
        done = true;
        writer.write(report, out);
      }
    };
  }

  /** A page each, in folders named as assign names them. */
  static Rendering pages(Path folder) {
    HtmlReportWriter writer = HtmlReportWriter.withDefaults();
    return new Rendering() {
      @Override
      void write(StoredReport stored, Report report) throws IOException {
        Path place = folder.resolve(OutputName.of(report.id()));
        Files.createDirectories(place);
        SafeFile.write(place.resolve(ReportFile.HTML.fileName()), writer.toBytes(report));
      }
    };
  }

  /** The deepest folder that holds the folders of all files. */
  private static Path common(List<Path> files) {
    if (files.isEmpty()) {
      return Path.of("");
    }
    Path common = parent(parent(files.get(0)));
    for (Path file : files) {
      Path folder = parent(file);
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
    Path absolute = file.toAbsolutePath().normalize();
    return Objects.requireNonNullElse(absolute.getParent(), absolute.getRoot());
  }
}
