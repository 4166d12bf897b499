// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.util.List;
import java.util.Objects;
import org.crosspeak.structure.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * A figure of boxes and arrows.
 *
 * @param id its name, which the ids inside begin with
 * @param title a few words
 * @param description what it shows, in a sentence
 * @param width width in its own units
 * @param height height in its own units
 * @param nodes the boxes
 * @param edges the arrows between them
 */
public record FlowChart(
    String id,
    String title,
    String description,
    double width,
    double height,
    List<Node> nodes,
    List<Edge> edges) {

  public FlowChart {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(title, "title must not be null");
    Objects.requireNonNull(description, "description must not be null");
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * One box.
   *
   * @param id its name in the figure
   * @param kind what it looks like: start, question, step, result, warning, molecule
   * @param x left edge
   * @param y upper edge
   * @param width its width
   * @param height its height
   * @param text its lines
   * @param claims ids of the claims it stands on
   * @param molecule a structure above the text, or null
   */
  public record Node(
      String id,
      String kind,
      double x,
      double y,
      double width,
      double height,
      List<String> text,
      List<String> claims,
      @Nullable Drawing molecule) {

    public Node {
      text = List.copyOf(text);
      claims = List.copyOf(claims);
    }
  }

  /**
   * One arrow.
   *
   * @param from node it leaves
   * @param to node it reaches
   * @param label a word or two at its beginning, or empty
   * @param leaves side that it leaves by: down, left, right
   * @param enters side that it enters by: top, left, right
   */
  public record Edge(String from, String to, String label, String leaves, String enters) {}

  Node node(String name) {
    return nodes.stream().filter(node -> node.id().equals(name)).findFirst().orElseThrow();
  }
}
