// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosspeak.peaks.Recent;
import org.crosspeak.report.svg.FlowChart;
import org.crosspeak.report.svg.FlowChartDrawing;
import org.crosspeak.report.svg.Pose;
import org.crosspeak.structure.Drawing;
import org.crosspeak.structure.StructureReader;
import org.jspecify.annotations.Nullable;

/** The figures of the guides, read from their resources and drawn. */
final class FigureShelf {

  private static final String FOLDER = "figures/";

  /**
   * A figure in a page.
   *
   * @param title a few words
   * @param svg the drawing, the way taken marked
   */
  record Shown(String title, String svg) {}

  /**
   * A figure and the conditions of its nodes.
   *
   * @param guide guide or scaffold whose compounds it is shown for
   * @param chart the figure
   * @param when by node, when it lies on the way
   */
  record Figure(String guide, FlowChart chart, Map<String, FigureFile.When> when) {}

  /** The ways through a figure are few: each is drawn once. */
  private record Way(String figure, Set<String> nodes) {}

  private static final int RECENT = 64;

  private final List<Figure> figures;
  private final Recent<Way, Shown> recent = new Recent<>(RECENT);

  private FigureShelf(List<Figure> figures) {
    this.figures = List.copyOf(figures);
  }

  /** The built-in figures. */
  static FigureShelf load() {
    ObjectMapper json = new ObjectMapper();
    StructureReader structures = StructureReader.withDefaults();
    List<Figure> figures = new ArrayList<>();
    for (String name : PageAssets.text(FOLDER + "index.txt").lines().toList()) {
      try {
        String text = PageAssets.text(FOLDER + name + ".json");
        figures.add(figure(json.readValue(text, FigureFile.class), structures));
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    return new FigureShelf(figures);
  }

  private static Figure figure(FigureFile file, StructureReader structures) {
    Map<String, FigureFile.When> when = new LinkedHashMap<>();
    List<FlowChart.Node> nodes = new ArrayList<>();
    Drawing first = null;
    for (FigureFile.Node node : file.nodes()) {
      Drawing molecule =
          node.smiles() == null ? null : posed(structures.draw(node.smiles()), first);
      first = first == null ? molecule : first;
      nodes.add(
          new FlowChart.Node(
              node.id(),
              node.kind(),
              node.x(),
              node.y(),
              node.w(),
              node.h(),
              node.text(),
              node.claims(),
              molecule));
      if (node.when() != null) {
        when.put(node.id(), node.when());
      }
    }
    FlowChart chart =
        new FlowChart(
            file.id(),
            file.title(),
            file.description(),
            file.width(),
            file.height(),
            nodes,
            file.edges());
    return new Figure(file.guide(), chart, OrderedMaps.copy(when));
  }

  /** A scaffold with its group on the right; every further one as the first lies. */
  private static Drawing posed(Drawing drawing, @Nullable Drawing first) {
    String group =
        drawing.atoms().stream()
            .map(Drawing.Atom::locant)
            .filter(locant -> locant != null && locant.matches("[A-Z][a-z]?-[a-z]+"))
            .findFirst()
            .orElse("");
    return group.isEmpty() || first == null
        ? Pose.flat(drawing, group)
        : Pose.like(first, drawing, group);
  }

  /** All figures, in their order. */
  List<Figure> all() {
    return figures;
  }

  /** The figures that concern a report, with its way marked. */
  List<Shown> of(Report report) {
    FigureFacts facts = new FigureFacts(report);
    List<Shown> shown = new ArrayList<>();
    for (Figure figure : figures) {
      if (facts.concern(figure.guide())) {
        Set<String> way = new LinkedHashSet<>();
        figure.when().forEach((node, when) -> addIf(facts.fit(when), node, way));
        shown.add(recent.get(new Way(figure.chart().id(), way), key -> drawn(figure, way)));
      }
    }
    return shown;
  }

  private static Shown drawn(Figure figure, Set<String> way) {
    return new Shown(figure.chart().title(), FlowChartDrawing.draw(figure.chart(), way));
  }

  private static void addIf(boolean fits, String node, Set<String> way) {
    if (fits) {
      way.add(node);
    }
  }
}
