// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.crosspeak.report.svg.MapDrawing;
import org.crosspeak.report.svg.PeakMap;
import org.crosspeak.structure.StructureReader;

/**
 * Writes a report as one HTML page that needs nothing else: verdict, map, structures, evidence,
 * advice. Written from the report's value alone, so a page made again from {@code report.json} has
 * the same bytes. Make one and keep it; safe for use by several threads.
 *
 * <pre>{@code
 * HtmlReportWriter html = HtmlReportWriter.withDefaults();
 * html.write(report, out);
 * }</pre>
 */
public final class HtmlReportWriter {

  private static final String TEMPLATE = "report.jte";
  private static final int USUAL_BYTES = 1 << 16;

  private final PageAssets assets = PageAssets.load("report");
  private final FigureShelf figures = FigureShelf.load();
  private final ReportStructures structures;

  private HtmlReportWriter(StructureReader structures) {
    this.structures = new ReportStructures(structures);
  }

  /** A writer that draws structures with the built-in scaffolds. */
  public static HtmlReportWriter withDefaults() {
    return with(StructureReader.withDefaults());
  }

  /**
   * A writer that draws structures with these scaffolds, which name their positions.
   *
   * @param structures never null
   */
  public static HtmlReportWriter with(StructureReader structures) {
    return new HtmlReportWriter(Objects.requireNonNull(structures, "structures must not be null"));
  }

  /**
   * Writes a page, in UTF-8.
   *
   * @param report what to write
   * @param out where to; flushed and not closed
   * @throws IOException when it can't be written
   */
  public void write(Report report, OutputStream out) throws IOException {
    rendered(report).writeTo(out);
    out.flush();
  }

  /** The bytes that {@link #write} writes. */
  public byte[] toBytes(Report report) {
    return rendered(report).toByteArray();
  }

  private Utf8ByteOutput rendered(Report report) {
    PeakMap map = new ReportMap(report).map();
    HtmlPage page =
        new HtmlPage(
            report,
            assets,
            map == null ? "" : MapDrawing.whole(map, "map"),
            map == null ? "" : MapDrawing.strip(map, "strip"),
            structures.of(report),
            figures.of(report));
    Utf8ByteOutput output = new Utf8ByteOutput(USUAL_BYTES);
    Templates.render(TEMPLATE, page, output);
    return output;
  }
}
