// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table's key and result columns. Names are those that the database itself tells, quoted; values
 * are bound. Not safe for use by several threads.
 */
final class JdbcTable {

  private static final Set<Integer> TEXTS =
      Set.of(
          Types.CHAR,
          Types.VARCHAR,
          Types.LONGVARCHAR,
          Types.NCHAR,
          Types.NVARCHAR,
          Types.LONGNVARCHAR,
          Types.CLOB,
          Types.NCLOB);
  private static final Set<Integer> NUMBERS =
      Set.of(
          Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL);

  private final Connection connection;
  private final String table;
  private final String column;
  private final int columnType;
  private final String key;
  private final int keyType;

  JdbcTable(Connection connection, JdbcNames names, DatabasePlace place) throws SQLException {
    this.connection = connection;
    JdbcNames.Table found = names.table(place.table());
    JdbcNames.Column keyColumn = names.column(found, place.key());
    JdbcNames.Column resultColumn = names.column(found, place.column());
    if (keyColumn.equals(resultColumn)) {
      throw AttachException.wrong("--key and --column name the same column", null);
    }
    this.table = found.quoted();
    this.column = resultColumn.quoted();
    this.columnType = resultColumn.type();
    this.key = keyColumn.quoted();
    this.keyType = keyColumn.type();
  }

  /** What stands in the column of each row with that key. */
  List<Existing> read(String id) throws SQLException {
    List<Existing> values = new ArrayList<>();
    if (!canBe(id)) {
      return values;
    }
    String sql = "SELECT " + column + " FROM " + table + where();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      bindKey(select, 1, id);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          values.add(ResultText.existing(rows.getString(1)));
        }
      }
    }
    return values;
  }

  /** Puts a result into the row with that key; gives the number of rows. */
  int write(String id, String json) throws SQLException {
    String sql = "UPDATE " + table + " SET " + column + " = ?" + where();
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      if (columnType == Types.OTHER) {
        update.setObject(1, json, Types.OTHER);
      } else {
        update.setString(1, json);
      }
      bindKey(update, 2, id);
      return update.executeUpdate();
    }
  }

  /** All keys, where they are text and so may be SMILES. */
  List<String> textKeys() throws SQLException {
    List<String> keys = new ArrayList<>();
    if (!TEXTS.contains(keyType)) {
      return keys;
    }
    String sql = "SELECT " + key + " FROM " + table;
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        @Nullable String value = rows.getString(1);
        if (value != null) {
          keys.add(value);
        }
      }
    }
    return keys;
  }

  private String where() {
    boolean plain = TEXTS.contains(keyType) || NUMBERS.contains(keyType);
    return " WHERE " + (plain ? key : "CAST(" + key + " AS VARCHAR(4000))") + " = ?";
  }

  /** Whether a key column of numbers can hold the id at all. */
  private boolean canBe(String id) {
    return !NUMBERS.contains(keyType) || id.matches("[+-]?\\d{1,30}");
  }

  private void bindKey(PreparedStatement statement, int index, String id) throws SQLException {
    if (NUMBERS.contains(keyType)) {
      statement.setBigDecimal(index, new BigDecimal(id));
    } else {
      statement.setString(index, id);
    }
  }
}
