// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosspeak.compound.CompoundInput;
import org.crosspeak.compound.CompoundSources;
import org.crosspeak.compound.CompoundStream;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.peaks.Issue;

/** A file of records of any content gives records or says in one line each what is wrong. */
final class SourceTarget {

  private static final PeakListReader READER = PeakListReader.withDefaults();

  private SourceTarget() {}

  /** Writes the data to a file and reads all records in it. */
  static void read(Path file, byte[] data) {
    try {
      Files.write(file, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Watched.run(() -> records(file));
  }

  private static void records(Path file) {
    CompoundSources sources =
        new CompoundSources(READER, SourceOptions.DEFAULT, new ByteArrayInputStream(new byte[0]));
    try (CompoundStream stream = sources.open(List.of(file.toString()))) {
      while (stream.hasNext()) {
        CompoundInput input = stream.next();
        assertThat(input.id()).isNotNull();
        if (input instanceof CompoundInput.Unreadable unreadable) {
          for (Issue issue : unreadable.issues()) {
            assertThat(issue.message()).isNotBlank().doesNotContain("\n", "\r");
          }
        }
      }
    }
  }
}
