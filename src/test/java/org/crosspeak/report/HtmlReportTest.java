// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a report: what stands in it, and that it needs nothing from anywhere. */
class HtmlReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int MOST_BYTES = 1_000_000;
  private static final HtmlReportWriter HTML = HtmlReportWriter.withDefaults();

  /** The golden reports, and made-up ones of every kind. */
  static Stream<Report> reports() throws IOException, ReportFormatException {
    List<Report> reports = new ArrayList<>(Samples.all());
    reports.add(Samples.advised());
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      for (Path folder : folders.sorted().toList()) {
        reports.add(golden(folder.getFileName().toString()));
      }
    }
    return reports.stream();
  }

  static Report golden(String name) throws IOException, ReportFormatException {
    byte[] json = Files.readAllBytes(GOLDEN.resolve(name).resolve("report.json"));
    return (Report) new JsonReportReader().read(json);
  }

  private static Document page(Report report) {
    return Jsoup.parse(new String(HTML.toBytes(report), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_page_is_one_small_file_that_asks_for_nothing(Report report) throws Exception {
    byte[] bytes = HTML.toBytes(report);
    Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));

    assertThat(bytes).hasSizeLessThan(MOST_BYTES);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src 'sha256-" + sha256(page.select("style").get(0).data()) + "'")
        .contains("script-src 'sha256-" + sha256(page.select("script").get(0).data()) + "'")
        .doesNotContain("unsafe");
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("link, img, iframe, object, embed, base, form")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).isNotEqualTo("style").doesNotStartWith("on");
        assertThat(attribute.getValue()).doesNotStartWith("http").doesNotStartWith("javascript");
      }
    }
  }

  private static String sha256(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(hash);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_report_read_back_gives_the_same_bytes_in_any_locale(Report report) throws Exception {
    byte[] page = HTML.toBytes(report);
    Report back = (Report) new JsonReportReader().read(JsonReportWriter.pretty().toBytes(report));
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMANY, new Locale("tr", "TR"))) {
        Locale.setDefault(locale);
        assertThat(HtmlReportWriter.withDefaults().toBytes(back)).isEqualTo(page);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void verdict_confidence_claim_and_sentence_stand_first_in_words(Report report) {
    Document page = page(report);
    Element verdict = page.select("main > section").get(0);

    assertThat(verdict.id()).isEqualTo("verdict");
    assertThat(verdict.select("h2").text()).isEqualTo(HtmlVerdict.answer(report));
    assertThat(verdict.select(".cells dd").get(0).text())
        .isEqualTo(report.verdict().confidence().code());
    assertThat(verdict.select("#sentence").text())
        .isEqualTo(PlainText.line(report.verdict().sentence()));
    Claim claim = report.verdict().claim();
    if (claim != null) {
      assertThat(verdict.select(".claim").text()).contains(claim.claimed());
    }
    assertThat(page.select("h1").text()).isEqualTo(report.id());
    assertThat(page.select("svg[role=img]"))
        .allMatch(
            svg -> svg.children().stream().anyMatch(child -> child.tagName().equals("title")));
  }

  @Test
  void the_map_shows_every_peak_the_row_and_four_boxes() throws Exception {
    Report report = golden("02-methyl-n2");
    ReportedSpectrum hmbc = report.spectra().get(0);
    Element map = page(report).select("svg.map").get(0);

    assertThat(map.select("circle.u, circle.d0, circle.d1")).hasSize(hmbc.peaks().size());
    assertThat(map.select("circle.s")).hasSize(hmbc.setAside().size());
    assertThat(map.select("circle.s title").eachText())
        .allMatch(title -> title.contains("set aside, half of a one-bond doublet"));
    assertThat(map.select("path.q")).hasSize(report.spectra().get(1).peaks().size());
    assertThat(map.select("rect.row title").text()).isEqualTo("H-alpha 4.21");
    assertThat(map.select("rect.b title").eachText())
        .hasSize(4)
        .anyMatch(title -> title.matches("If N-1: C-3 expected at .* so hardly a cross-peak"))
        .anyMatch(title -> title.matches("If N-1: C-7a expected at .* so a cross-peak is due"))
        .anyMatch(title -> title.matches("If N-2: C-3 expected at .* so a cross-peak is due"))
        .anyMatch(title -> title.matches("If N-2: C-7a expected at .* so hardly a cross-peak"));
    assertThat(map.select("circle.d1 title").eachText())
        .anyMatch(title -> title.startsWith("H-alpha \u2192 C-3, HMBC 4.2071 / 123.226 ppm"));
  }

  @Test
  void both_axes_fall() throws Exception {
    Element map = page(golden("02-methyl-n2")).select("svg.map").get(0);
    assertThat(falling(map.select(".tx text").eachText())).isTrue();
    assertThat(falling(map.select(".ty text").eachText())).isTrue();
    assertThat(positions(map, ".tx text", "x")).isSorted();
    assertThat(positions(map, ".ty text", "y")).isSorted();
  }

  private static boolean falling(List<String> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (Double.parseDouble(numbers.get(i)) >= Double.parseDouble(numbers.get(i - 1))) {
        return false;
      }
    }
    return numbers.size() >= 4;
  }

  private static List<Double> positions(Element map, String what, String attribute) {
    return map.select(what).stream().map(e -> Double.valueOf(e.attr(attribute))).toList();
  }

  @Test
  void both_candidates_are_drawn_with_what_was_seen_and_what_is_missing() throws Exception {
    Document page = page(golden("02-methyl-n2"));
    Element first = page.select("figure.isomer").get(0);
    Element second = page.select("figure.isomer").get(1);

    assertThat(first.select("figcaption").text()).isEqualTo("N-1 0.5 %");
    assertThat(second.select("figcaption").text()).isEqualTo("N-2 99.5 % assigned claimed");
    assertThat(first.select("svg.mol .p").eachText()).contains("1", "2", "3", "3a", "7", "7a");
    assertThat(first.select(".ar.mi title").eachText())
        .containsExactly("H-alpha \u2192 C-7a: expected, not observed");
    assertThat(second.select(".ar.so title").eachText())
        .containsExactlyInAnyOrder("H-alpha \u2192 C-3: observed", "H-3 \u2192 C-alpha: observed");
    assertThat(second.select(".ar.mi")).isEmpty();
  }

  @Test
  void both_candidates_lie_the_same_way() throws Exception {
    Document page = page(golden("02-methyl-n2"));
    for (String locant : List.of("4", "7")) {
      double first = height(page.select("figure.isomer").get(0), locant);
      double second = height(page.select("figure.isomer").get(1), locant);
      assertThat(Math.signum(first)).as(locant).isEqualTo(Math.signum(second));
    }
  }

  /** How far below the middle of its drawing a locant stands. */
  private static double height(Element panel, String locant) {
    double middle =
        panel.select("svg .p").stream()
            .mapToDouble(p -> Double.parseDouble(p.attr("y")))
            .average()
            .orElseThrow();
    return panel.select("svg .p").stream()
            .filter(p -> p.text().equals(locant))
            .mapToDouble(p -> Double.parseDouble(p.attr("y")))
            .findFirst()
            .orElseThrow()
        - middle;
  }

  @Test
  void in_a_mixture_each_candidate_has_its_own_row() throws Exception {
    Document page = page(golden("08-mixture"));
    assertThat(page.select("svg.map rect.row title").eachText())
        .containsExactly("H-alpha 4.21", "H-alpha 4.07");
    assertThat(page.select("figure.isomer .as")).isEmpty();
  }

  @Test
  void every_item_of_evidence_stands_in_the_page_with_a_bar() throws Exception {
    Report report = golden("05-isopropyl-noesy");
    Document page = page(report);
    String all = page.select("main").text();

    assertThat(report.evidence()).isNotEmpty().allMatch(item -> all.contains(item.text()));
    assertThat(page.select("table.evidence tbody tr")).isNotEmpty();
    assertThat(page.select("table.evidence tbody tr"))
        .allMatch(row -> Double.parseDouble(row.select("svg.bar rect").attr("width")) > 0);
    assertThat(page.select("table.evidence tfoot tr").eachText().toString())
        .contains("All items together", "calibration", "Stated");
  }

  @Test
  void advice_comes_with_its_protocol_and_safety_first() throws Exception {
    Report report = golden("08-mixture");
    Document page = page(report);
    Element advice = page.select("section.advice").get(0);

    assertThat(advice.select(".safety li").eachText())
        .hasSize((int) report.advice().safety().stream().filter(rule -> !rule.cited()).count())
        .isNotEmpty();
    assertThat(report.advice().safety())
        .allMatch(rule -> advice.text().contains(PlainText.line(rule.sentence())));
    assertThat(advice.select("ol.steps > li"))
        .hasSameSizeAs(report.advice().protocols().get(0).steps());
    assertThat(advice.html().indexOf("class=\"safety\""))
        .isLessThan(advice.html().indexOf("steps"));
    assertThat(advice.text()).contains("for research use");
  }

  @Test
  void a_list_of_many_peaks_stays_small_and_says_what_is_left_out() throws Exception {
    Report report = golden("02-methyl-n2");
    ReportedSpectrum hmbc = report.spectra().get(0);
    List<ReportedSpectrum.ReportedPeak> many = new ArrayList<>(hmbc.peaks());
    for (int i = 0; i < 20_000; i++) {
      many.add(new ReportedSpectrum.ReportedPeak(0.0004 * i, 20 + 0.005 * i, 10.0 + i, 100 + i));
    }
    Report large = withFirstList(report, hmbc, many);
    byte[] bytes = HTML.toBytes(large);

    assertThat(bytes).hasSizeLessThan(MOST_BYTES);
    Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    assertThat(page.select("svg.map circle.d1")).isNotEmpty();
    assertThat(page.text())
        .contains("Of the HMBC list the 1200 strongest peaks of a kind are drawn")
        .contains("more stand in the JSON report");
  }

  private static Report withFirstList(
      Report report, ReportedSpectrum hmbc, List<ReportedSpectrum.ReportedPeak> peaks) {
    List<ReportedSpectrum> spectra = new ArrayList<>(report.spectra());
    spectra.set(
        0,
        new ReportedSpectrum(
            hmbc.experiment(),
            hmbc.file(),
            hmbc.f1OffsetPpm(),
            hmbc.f2OffsetPpm(),
            hmbc.axesExchanged(),
            hmbc.toleranceF2Ppm(),
            hmbc.toleranceF1Ppm(),
            peaks,
            hmbc.setAside()));
    return new Report(
        report.reportId(),
        report.supersedes(),
        report.compound(),
        report.verdict(),
        report.calibration(),
        spectra,
        report.shifts(),
        report.evidence(),
        report.advice(),
        report.quality(),
        report.provenance());
  }
}
