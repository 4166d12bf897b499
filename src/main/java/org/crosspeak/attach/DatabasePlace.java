// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A column of a database table that holds results.
 *
 * @param url where JDBC finds the database; may hold a password, so it is never shown
 * @param driver the jar with the JDBC driver
 * @param table the table, or {@code schema.table}
 * @param key the column that holds the id or a SMILES
 * @param column the column that results go to: JSON or text
 */
public record DatabasePlace(String url, Path driver, String table, String key, String column) {

  public DatabasePlace {
    Objects.requireNonNull(url, "url must not be null");
    Objects.requireNonNull(driver, "driver must not be null");
    Objects.requireNonNull(table, "table must not be null");
    Objects.requireNonNull(key, "key must not be null");
    Objects.requireNonNull(column, "column must not be null");
  }
}
