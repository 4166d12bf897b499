// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL for the tests of a class; they are skipped where none can start. */
final class Postgres implements AutoCloseable {

  /** Where the library would else make a folder of its own. */
  private static final String WORKING_FOLDER = "ot.epg.working-dir";

  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts one below a folder, where it leaves everything it unpacks and writes. */
  static Postgres start(Path folder) {
    System.setProperty(WORKING_FOLDER, folder.resolve("binaries").toString());
    try {
      return new Postgres(
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
              .setDataDirectory(folder.resolve("data"))
              .setPGStartupWait(Duration.ofSeconds(20))
              .start());
    } catch (IOException | IllegalStateException e) {
      Assumptions.abort("PostgreSQL cannot start here: " + e.getMessage());
      throw new AssertionError("never reached", e);
    }
  }

  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
    System.clearProperty(WORKING_FOLDER);
  }
}
