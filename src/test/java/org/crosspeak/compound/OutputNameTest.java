// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputNameTest {

  @ParameterizedTest
  @CsvSource({
    "CP-0001, CP-0001",
    "a/b, a%2Fb",
    "../../etc/passwd, %2E.%2F..%2Fetc%2Fpasswd",
    ".hidden, %2Ehidden",
    "., %2E",
    "100%, 100%25",
    "Prüfung 1, Pr%C3%BCfung%201",
    "con, %63on",
    "NUL.txt, %4EUL.txt",
    "com1, %63om1",
    "console, console",
    "end., end%2E",
    "summary.csv, %73ummary.csv",
    "index.html, %69ndex.html",
    "records#12, records%2312"
  })
  void an_id_becomes_a_safe_folder_name(String id, String name) {
    assertThat(OutputName.of(id)).isEqualTo(name);
  }

  @Test
  void a_long_id_is_cut_to_120_bytes_and_told_apart_by_its_hash() {
    String one = OutputName.of("x".repeat(200) + "1");
    String other = OutputName.of("x".repeat(200) + "2");

    assertThat(one).hasSize(120).matches("x{111}-[0-9a-f]{8}");
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void a_cut_never_splits_an_escape() {
    for (int i = 0; i < 3; i++) {
      String name = OutputName.of("a".repeat(i) + "/".repeat(100));
      assertThat(name).hasSizeLessThanOrEqualTo(120).matches("a*(%2F)+-[0-9a-f]{8}");
    }
  }
}
