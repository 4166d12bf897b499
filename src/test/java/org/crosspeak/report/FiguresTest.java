// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosspeak.report.svg.FlowChart;
import org.crosspeak.report.svg.FlowChartDrawing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides' figures: complete, readable, standing on claims, and the same in the docs. */
class FiguresTest {

  private static final Path DOCS = Path.of("docs/figures");

  /** Units that a letter takes at most, so that no font makes a line leave its box. */
  private static final double LETTER = 7;

  private static final FigureShelf SHELF = FigureShelf.load();

  static Stream<FigureShelf.Figure> figures() {
    return SHELF.all().stream();
  }

  @Test
  void the_four_figures_that_the_guides_name_are_there() {
    assertThat(SHELF.all())
        .extracting(figure -> figure.guide() + " " + figure.chart().id())
        .containsExactly(
            "indazole selective-alkylation",
            "indazole hmbc-isomers",
            "diazepane reductive-amination",
            "diazepane low-yield");
  }

  @ParameterizedTest
  @MethodSource("figures")
  void every_claim_named_is_a_claim_of_the_guide(FigureShelf.Figure figure) throws IOException {
    Set<String> known = new HashSet<>();
    try (InputStream in =
        FigureShelf.class.getResourceAsStream(
            "/org/crosspeak/guides/" + figure.guide() + ".json")) {
      for (JsonNode claim : new ObjectMapper().readTree(in).path("claims")) {
        known.add(claim.path("id").asText());
      }
    }
    Set<String> named = new HashSet<>();
    figure.chart().nodes().forEach(node -> named.addAll(node.claims()));
    assertThat(named).isNotEmpty();
    assertThat(known).containsAll(named);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void boxes_have_names_room_for_their_text_and_don_t_overlap(FigureShelf.Figure figure) {
    FlowChart chart = figure.chart();
    List<FlowChart.Node> nodes = chart.nodes();
    assertThat(nodes).extracting(FlowChart.Node::id).doesNotHaveDuplicates();
    for (FlowChart.Node node : nodes) {
      for (String line : node.text()) {
        assertThat(line.length() * LETTER).as(line).isLessThanOrEqualTo(node.width());
      }
      assertThat(node.x() + node.width()).isLessThanOrEqualTo(chart.width());
      assertThat(node.y() + node.height()).isLessThanOrEqualTo(chart.height());
      assertThat(nodes)
          .filteredOn(other -> other != node && overlaps(node, other))
          .as(node.id())
          .isEmpty();
    }
    Set<String> names = new HashSet<>(nodes.stream().map(FlowChart.Node::id).toList());
    for (FlowChart.Edge edge : chart.edges()) {
      assertThat(names).contains(edge.from(), edge.to());
    }
    assertThat(names).containsAll(figure.when().keySet());
  }

  private static boolean overlaps(FlowChart.Node one, FlowChart.Node other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  /** Run with {@code -Dupdate.golden=true} to write the files anew. */
  @ParameterizedTest
  @MethodSource("figures")
  void the_file_in_the_docs_is_the_figure(FigureShelf.Figure figure) throws IOException {
    String svg = FlowChartDrawing.file(figure.chart(), PageAssets.text("figure.css"));
    Path file = DOCS.resolve(figure.chart().id() + ".svg");
    if (Boolean.getBoolean("update.golden")) {
      Files.createDirectories(DOCS);
      Files.writeString(file, svg);
    }
    assertThat(Files.readString(file)).isEqualTo(svg);
    assertThat(svg).doesNotContain(" on\"", "NaN");
  }

  @ParameterizedTest
  @CsvSource({
    "02-methyl-n2, selective-alkylation, hmbc keep",
    "04-benzyl-wrong-claim, selective-alkylation, wanted neutral imidate small hmbc change",
    "08-mixture, selective-alkylation, wanted anion c3 enol handle small hmbc separate",
    "07-silent-row, selective-alkylation, hmbc settle",
    "02-methyl-n2, hmbc-isomers, row peaks c3 agree r2",
    "04-benzyl-wrong-claim, hmbc-isomers, row peaks c7a agree r1",
    "08-mixture, hmbc-isomers, row peaks both agree mix",
    "07-silent-row, hmbc-isomers, row peaks none agree open",
  })
  void the_way_taken_is_the_compound_s_own(String sample, String figure, String way)
      throws Exception {
    Document page =
        Jsoup.parse(
            new String(
                HtmlReportWriter.withDefaults().toBytes(HtmlReportTest.golden(sample)),
                java.nio.charset.StandardCharsets.UTF_8));
    List<String> on =
        page.select("svg.fig .n.on").eachAttr("id").stream()
            .filter(id -> id.startsWith(figure + "."))
            .map(id -> id.substring(figure.length() + 1))
            .toList();
    assertThat(String.join(" ", on)).isEqualTo(way);
    assertThat(page.select("svg.fig")).hasSize(2);
  }
}
