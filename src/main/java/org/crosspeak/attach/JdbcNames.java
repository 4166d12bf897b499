// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables and columns as the database names them. What the user says is only compared with those
 * names, never put into a statement.
 */
final class JdbcNames {

  private static final int SHOWN = 20;

  private final Connection connection;
  private final DatabaseMetaData data;
  private final String quote;

  JdbcNames(Connection connection) throws SQLException {
    this.connection = connection;
    this.data = connection.getMetaData();
    String mark = data.getIdentifierQuoteString();
    this.quote = mark == null ? "" : mark.strip();
  }

  /** A table; its name quoted with that of its schema, where it has one. */
  record Table(@Nullable String catalog, @Nullable String schema, String name, String quoted) {}

  /** A column, its name quoted, and its type in {@link java.sql.Types}. */
  record Column(String name, String quoted, int type) {}

  /** The table of that name; letter case counts only where several differ by it alone. */
  Table table(String named) throws SQLException {
    List<Table> all = tables();
    List<Table> found = like(all, named, Table::name);
    int dot = named.lastIndexOf('.');
    if (found.isEmpty() && dot > 0) {
      String schema = named.substring(0, dot);
      List<Table> there =
          all.stream().filter(table -> schema.equalsIgnoreCase(table.schema())).toList();
      found = like(there, named.substring(dot + 1), Table::name);
    }
    if (found.size() > 1) {
      String own = connection.getSchema();
      found = found.stream().filter(table -> Objects.equals(own, table.schema())).toList();
    }
    if (found.size() != 1) {
      throw AttachException.wrong(
          "--table: there is no one table \"%s\"; there are %s"
              .formatted(named, shown(all.stream().map(Table::name).toList())),
          null);
    }
    return found.get(0);
  }

  /** The column of that name, by the same rule. */
  Column column(Table table, String named) throws SQLException {
    List<Column> all = columns(table);
    List<Column> found = like(all, named, Column::name);
    if (found.size() != 1) {
      throw AttachException.wrong(
          "there is no one column \"%s\" in %s; there are %s"
              .formatted(named, table.name(), shown(all.stream().map(Column::name).toList())),
          null);
    }
    return found.get(0);
  }

  private List<Table> tables() throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (ResultSet rows = data.getTables(null, null, "%", null)) {
      while (rows.next()) {
        String type = String.valueOf(rows.getString("TABLE_TYPE"));
        if (type.contains("TABLE") && !type.contains("SYSTEM")) {
          String schema = rows.getString("TABLE_SCHEM");
          String name = rows.getString("TABLE_NAME");
          boolean alone = schema == null || schema.isEmpty();
          String quoted = alone ? quoted(name) : quoted(schema) + "." + quoted(name);
          tables.add(new Table(rows.getString("TABLE_CAT"), schema, name, quoted));
        }
      }
    }
    return tables;
  }

  private List<Column> columns(Table table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet rows = data.getColumns(table.catalog(), null, "%", "%")) {
      while (rows.next()) {
        if (table.name().equals(rows.getString("TABLE_NAME"))
            && Objects.equals(table.schema(), rows.getString("TABLE_SCHEM"))) {
          String name = rows.getString("COLUMN_NAME");
          columns.add(new Column(name, quoted(name), rows.getInt("DATA_TYPE")));
        }
      }
    }
    return columns;
  }

  private String quoted(String name) {
    if (quote.isEmpty()) {
      if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
        throw AttachException.wrong(
            "this database cannot quote the name \"" + name + "\"; use a plain one", null);
      }
      return name;
    }
    return quote + name.replace(quote, quote + quote) + quote;
  }

  private static <T> List<T> like(
      List<T> all, String named, java.util.function.Function<T, String> name) {
    Predicate<T> exact = one -> name.apply(one).equals(named);
    List<T> found = all.stream().filter(exact).toList();
    return found.isEmpty()
        ? all.stream().filter(one -> name.apply(one).equalsIgnoreCase(named)).toList()
        : found;
  }

  private static String shown(List<String> names) {
    String shown =
        names.stream().sorted().distinct().limit(SHOWN).collect(Collectors.joining(", "));
    return shown.isEmpty() ? "none" : names.size() > SHOWN ? shown + ", ..." : shown;
  }
}
