// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Objects;

/**
 * A procedure.
 *
 * @param id the protocol's id
 * @param title one line for a chemist
 * @param gives label of the isomer it usually gives
 * @param steps in order
 * @param table reagents in order of addition; empty when no scale was asked for
 * @param items ids of the claims that the steps come from
 */
public record Protocol(
    String id,
    String title,
    String gives,
    List<ProtocolStep> steps,
    List<Amount> table,
    List<String> items) {

  public Protocol {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(title, "title must not be null");
    Objects.requireNonNull(gives, "gives must not be null");
    steps = List.copyOf(steps);
    table = List.copyOf(table);
    items = List.copyOf(items);
  }
}
