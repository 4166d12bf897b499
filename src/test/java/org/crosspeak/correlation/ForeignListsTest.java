// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real lists of compounds that are no indazole. */
class ForeignListsTest {

  @Test
  void aRealListOfAnotherCompoundGetsNoVerdict() throws IOException {
    Path folder = Path.of(System.getProperty("crosspeak.shared", "../shared"), "real-files");
    assumeTrue(Files.isDirectory(folder), () -> "no folder " + folder + ": test skipped");
    List<ForeignLists.Tried> tried = ForeignLists.in(folder);
    assertThat(tried).hasSizeGreaterThan(10);
    assertThat(tried).allSatisfy(each -> assertThat(each.verdicts()).as(each.file()).isEmpty());
  }
}
