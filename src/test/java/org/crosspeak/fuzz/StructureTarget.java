// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading;

/** A drawing of any content is a question, an unsupported one, or unreadable in one line. */
final class StructureTarget {

  private static final StructureReader READER = StructureReader.withDefaults();

  private StructureTarget() {}

  static void read(StructureInput input) {
    Watched.run(() -> check(READER.read(input)));
  }

  static String text(byte[] data) {
    return new String(data, StandardCharsets.UTF_8);
  }

  private static void check(StructureReading reading) {
    if (reading instanceof StructureReading.Supported supported) {
      assertThat(supported.candidates()).isNotEmpty();
    } else if (reading instanceof StructureReading.Unreadable unreadable) {
      assertThat(unreadable.issue().message()).isNotBlank().doesNotContain("\n", "\r");
    }
  }
}
