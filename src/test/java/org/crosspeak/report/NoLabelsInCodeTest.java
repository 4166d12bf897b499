// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoLabelsInCodeTest {

  /** Labels and locants come with the values; another scaffold must need no change here. */
  @Test
  void noIsomerLabelOrLocantStandsInReportCode() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/crosspeak/report"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      for (Path source : sources) {
        String code =
            Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
        assertThat(code).as(source.toString()).doesNotContainPattern("\\b[NCH]-(\\d|alpha)");
      }
    }
  }
}
