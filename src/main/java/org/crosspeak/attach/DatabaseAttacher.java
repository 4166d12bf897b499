// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.ComponentReader;
import org.jspecify.annotations.Nullable;

/** Attaches results to the rows of a database table, all in one transaction. Immutable. */
public final class DatabaseAttacher {

  private final DatabasePlace place;

  /**
   * @param place the table and its columns
   */
  public DatabaseAttacher(DatabasePlace place) {
    this.place = place;
  }

  /**
   * Attaches, or says what would be attached.
   *
   * @param attachments the results
   * @param dryRun whether nothing is to be written
   * @return what became of each, in the order given
   * @throws AttachException when the table cannot be read, or is not there
   * @throws IOException when it cannot be written; then nothing was
   */
  public List<Decision> attach(List<Attachment> attachments, boolean dryRun) throws IOException {
    try (DriverJar driver = DriverJar.open(place.driver());
        Connection connection = driver.connect(place.url())) {
      connection.setAutoCommit(false);
      try {
        JdbcTable table = new JdbcTable(connection, new JdbcNames(connection), place);
        List<Row> rows = rows(table, attachments);
        if (!dryRun) {
          write(table, rows);
        }
        if (dryRun) {
          connection.rollback();
        } else {
          connection.commit();
        }
        return rows.stream().map(Row::decision).toList();
      } catch (SQLException | IOException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw AttachException.unreadable(
          "the database refuses: " + SqlText.message(e, place.url()), e);
    }
  }

  /** A report, the key of its row, and what is to become of it. */
  private record Row(
      Attachment attachment, @Nullable String key, Existing existing, Decision decision) {}

  private List<Row> rows(JdbcTable table, List<Attachment> attachments) throws SQLException {
    List<Row> rows = new ArrayList<>();
    Map<String, Attachment> taken = new HashMap<>();
    @Nullable RecordIndex structures = null;
    List<String> keys = List.of();
    for (Attachment attachment : attachments) {
      String key = attachment.id();
      List<Existing> found = table.read(key);
      String how = "the row with that key";
      if (found.isEmpty()) {
        if (structures == null) {
          keys = table.textKeys();
          structures = index(keys);
        }
        List<Integer> drawn = structures.find(attachment.result().structures());
        if (drawn.size() > 1) {
          rows.add(refused(attachment, drawn.size() + " rows have its structure as their key"));
          continue;
        }
        if (!drawn.isEmpty()) {
          key = keys.get(drawn.get(0));
          found = table.read(key);
          how = "the row whose key is its structure";
        }
      }
      rows.add(row(attachment, key, found, how, taken));
    }
    return rows;
  }

  private static RecordIndex index(List<String> keys) {
    ComponentReader reader = new ComponentReader(Limits.DEFAULT);
    RecordIndex index = new RecordIndex();
    for (int i = 0; i < keys.size(); i++) {
      for (String smiles : KeyStructure.of(reader, keys.get(i))) {
        index.add(smiles, i);
      }
    }
    return index;
  }

  private static Row row(
      Attachment attachment,
      String key,
      List<Existing> found,
      String how,
      Map<String, Attachment> taken) {
    if (found.isEmpty()) {
      return refused(attachment, "no row has the key \"" + attachment.id() + "\"");
    }
    if (found.size() > 1) {
      return refused(attachment, found.size() + " rows have the key \"" + key + "\"");
    }
    Attachment other = taken.putIfAbsent(key, attachment);
    if (other != null) {
      return refused(attachment, "its row is also that of " + other.place());
    }
    return new Row(attachment, key, found.get(0), found.get(0).decide(attachment, how));
  }

  private static Row refused(Attachment attachment, String why) {
    return new Row(
        attachment, null, Existing.NOTHING, attachment.decided(Decision.Done.REFUSED, why));
  }

  private void write(JdbcTable table, List<Row> rows) throws IOException {
    for (Row row : rows) {
      Decision.Done done = row.decision().done();
      String key = row.key();
      if (key == null || done == Decision.Done.UNCHANGED || done == Decision.Done.REFUSED) {
        continue;
      }
      try {
        int count = table.write(key, row.attachment().result().json(row.existing().sha256()));
        if (count != 1) {
          throw new IOException(count + " rows instead of 1 for " + row.attachment().place());
        }
      } catch (SQLException e) {
        throw new IOException(SqlText.message(e, place.url()), e);
      }
    }
  }
}
