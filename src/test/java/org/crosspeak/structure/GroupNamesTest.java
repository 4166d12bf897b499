// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupNamesTest {

  static Stream<TableRow> groups() {
    return TableRow.read("group-names.tsv");
  }

  @ParameterizedTest
  @MethodSource("groups")
  void aSubstituentIsLookedUpByItsKind(TableRow row) {
    String drawing = "Cn1ncc2cc(" + row.text("smiles") + ")ccc21";
    assertThat(RingGroups.of(drawing)).as(row.text("what")).contains("C-5 " + row.text("name"));
  }
}
