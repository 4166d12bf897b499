// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosspeak.report.Claim.ClaimOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Writes the page that lists a run's compounds: sorted, filtered and drawn by its own script, a
 * plain table of the first ones without it. Keeps one short row a compound. {@link #row} may be
 * called by several threads, everything else by one.
 */
public final class HtmlIndexWriter {

  /** Compounds that a browser without script gets to see. */
  private static final int PLAIN_ROWS = 200;

  private static final int USUAL_ROWS = 1 << 16;

  private final StringBuilder data = new StringBuilder(USUAL_ROWS);
  private final List<PlainRow> plain = new ArrayList<>();
  private final Map<String, Integer> verdicts = new TreeMap<>();
  private final Map<String, Integer> claims = new LinkedHashMap<>();
  private int compounds;
  private int failures;

  /** A row of the plain table. */
  record PlainRow(
      String id, @Nullable String page, String verdict, String sure, String claim, String fits) {}

  /**
   * What the index keeps of an outcome, as one line of JSON without its page.
   *
   * @param outcome a report or a failure
   */
  public static String row(Outcome outcome) {
    StringBuilder row = new StringBuilder(160);
    if (outcome instanceof Report report) {
      ReportedVerdict verdict = report.verdict();
      Double probability = LineReportWriter.probability(verdict);
      Claim claim = verdict.claim();
      text(row, PlainText.line(report.id()));
      text(row, PlainText.line(verdict.isomer()));
      text(row, verdict.confidence().code());
      row.append(probability == null ? "null" : Numbers.fixed(probability, 4)).append(',');
      text(row, claim == null ? "" : PlainText.line(claim.claimed()));
      text(row, claim == null ? "" : claim.outcome().code());
      row.append(verdict.fits() == null ? "null" : verdict.fits() ? "1" : "0").append(',');
      text(row, Thumbnail.of(report));
      text(row, verdict.decided() || verdict.reasons().isEmpty() ? "" : reason(verdict));
    } else {
      Failure failure = (Failure) outcome;
      text(row, PlainText.line(failure.id()));
      row.append("\"not read\",\"\",null,\"\",\"\",null,\"\",");
      text(row, ProblemLine.of(failure.first()));
    }
    row.setLength(row.length() - 1);
    return row.toString();
  }

  private static String reason(ReportedVerdict verdict) {
    return Columns.cut(PlainText.line(verdict.reasons().get(0).text()), 120);
  }

  /** A string and a comma; nothing in it can end the element that the data stands in. */
  private static void text(StringBuilder row, String text) {
    row.append('"');
    int start = row.length();
    row.append(JsonStringEncoder.getInstance().quoteAsString(text));
    for (int i = start; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '<' || c == '>' || c == '&') {
        row.replace(i, i + 1, c == '<' ? "\\u003c" : c == '>' ? "\\u003e" : "\\u0026");
      }
    }
    row.append("\",");
  }

  /**
   * Adds a compound, in the order of the run.
   *
   * @param outcome what came of it
   * @param row what {@link #row} made of it
   * @param page where its page stands, relative to the index, or null
   */
  public void add(Outcome outcome, String row, @Nullable String page) {
    // a path's own percent signs are no escapes of an address
    String address = page == null ? null : page.replace("%", "%25");
    data.append(compounds == 0 ? "[" : ",\n[");
    text(data, address == null ? "" : address);
    data.append(row).append(']');
    compounds++;
    if (outcome instanceof Report report) {
      ReportedVerdict verdict = report.verdict();
      verdicts.merge(PlainText.line(verdict.isomer()), 1, Integer::sum);
      if (verdict.claim() != null) {
        claims.merge(verdict.claim().outcome().code(), 1, Integer::sum);
      }
    } else {
      failures++;
    }
    if (plain.size() < PLAIN_ROWS) {
      plain.add(plain(outcome, address));
    }
  }

  private static PlainRow plain(Outcome outcome, @Nullable String page) {
    String id = PlainText.line(outcome.id());
    if (outcome instanceof Report report) {
      ReportedVerdict verdict = report.verdict();
      Double probability = LineReportWriter.probability(verdict);
      Claim claim = verdict.claim();
      return new PlainRow(
          id,
          page,
          PlainText.line(verdict.isomer()),
          (probability == null ? "" : Percent.of(probability) + ", ")
              + (verdict.decided() ? verdict.confidence().code() : "no verdict"),
          claim == null ? "" : PlainText.line(claim.claimed()) + ", " + claim.outcome().code(),
          verdict.fits() == null ? "" : verdict.fits() ? "yes" : "no");
    }
    return new PlainRow(id, page, "not read", ProblemLine.of(((Failure) outcome).first()), "", "");
  }

  /**
   * Writes the page, in UTF-8.
   *
   * @param out where to; flushed and not closed
   * @throws IOException when it can't be written
   */
  public void write(OutputStream out) throws IOException {
    Utf8ByteOutput output = new Utf8ByteOutput();
    Templates.render("index.jte", new IndexPage(this, PageAssets.load("index")), output);
    output.writeTo(out);
    out.flush();
  }

  /**
   * What the template of the index asks for.
   *
   * @param index the compounds
   * @param assets style and script
   */
  record IndexPage(HtmlIndexWriter index, PageAssets assets) {

    int compounds() {
      return index.compounds;
    }

    int failures() {
      return index.failures;
    }

    Map<String, Integer> verdicts() {
      return index.verdicts;
    }

    int contradicted() {
      return index.claims.getOrDefault(ClaimOutcome.CONTRADICTED.code(), 0);
    }

    List<PlainRow> plain() {
      return index.plain;
    }

    String data() {
      return index.data.toString();
    }
  }
}
