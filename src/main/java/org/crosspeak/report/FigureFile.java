// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import java.util.Map;
import org.crosspeak.report.svg.FlowChart;
import org.jspecify.annotations.Nullable;

/**
 * A figure as its resource file has it.
 *
 * @param schema {@code crosspeak-figure/1}
 * @param licence of its words and drawings
 * @param id its name
 * @param guide guide or scaffold whose compounds it is shown for
 * @param title a few words
 * @param description a sentence
 * @param width in its own units
 * @param height in its own units
 * @param nodes boxes
 * @param edges arrows
 */
record FigureFile(
    String schema,
    String licence,
    String id,
    String guide,
    String title,
    String description,
    double width,
    double height,
    List<Node> nodes,
    List<FlowChart.Edge> edges) {

  FigureFile {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** A box; see {@link FlowChart.Node}. Its structure is a SMILES or null. */
  record Node(
      String id,
      String kind,
      double x,
      double y,
      double w,
      double h,
      List<String> text,
      List<String> claims,
      @Nullable String smiles,
      @Nullable When when) {

    Node {
      text = List.copyOf(text);
      claims = claims == null ? List.of() : List.copyOf(claims);
    }
  }

  /**
   * When a box lies on the way of a compound: every key of all has a value in common with the
   * compound's facts, no key of none has.
   */
  record When(@Nullable Map<String, List<String>> all, @Nullable Map<String, List<String>> none) {}
}
