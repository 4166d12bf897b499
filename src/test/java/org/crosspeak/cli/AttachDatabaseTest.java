// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite and a real PostgreSQL, each with its driver from a jar, as users have it. */
class AttachDatabaseTest {

  private static final String EVIL = "x'); DROP TABLE compounds; --";

  @TempDir private static Path shared;
  private static @Nullable Postgres postgres;

  @TempDir private Path folder;

  @BeforeAll
  static void reports() {
    Cli run = Cli.run("assign", "spectra-samples", "-o", made(), "--quiet");
    assertThat(run.code()).as(run.err()).isZero();
    System.setProperty("org.sqlite.tmpdir", shared.toString());
  }

  @AfterAll
  static void stop() throws IOException {
    System.clearProperty("org.sqlite.tmpdir");
    if (postgres != null) {
      postgres.close();
    }
  }

  private static String made() {
    return shared.resolve("out").toString();
  }

  private static String report(String id) {
    return made() + "/" + id + "/report.json";
  }

  /** The PostgreSQL of this class; started when the first test asks. */
  private static String postgresUrl() {
    if (postgres == null) {
      postgres = Postgres.start(shared.resolve("postgres"));
    }
    return postgres.url();
  }

  private String sqliteUrl() {
    return "jdbc:sqlite:" + folder.resolve("lab.db");
  }

  private static Path jar(String name) {
    return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .filter(entry -> entry.contains(name))
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }

  private static void sql(String url, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private static List<@Nullable String> column(String url, String query) throws SQLException {
    List<@Nullable String> values = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement select = connection.prepareStatement(query);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static Cli attach(String url, String table, String... more) {
    List<String> args = new ArrayList<>(List.of("attach"));
    args.addAll(Arrays.asList(more));
    args.addAll(
        List.of(
            "--jdbc",
            url,
            "--driver",
            jar(url.contains("sqlite") ? "sqlite-jdbc" : "postgresql-42").toString(),
            "--table",
            table,
            "--column",
            "result"));
    if (!args.contains("--key")) {
      args.addAll(List.of("--key", "id"));
    }
    return Cli.run(args.toArray(String[]::new));
  }

  /** The whole life of a result, the same on both databases. */
  private void session(String url, String resultType) throws IOException, SQLException {
    sql(
        url,
        "CREATE TABLE compounds (id VARCHAR(80), smiles VARCHAR(200), result " + resultType + ")",
        "INSERT INTO compounds (id, smiles) VALUES ('01-methyl-n1', 'Cn1ncc2ccccc12')",
        "INSERT INTO compounds (id, smiles) VALUES ('02-methyl-n2', 'Cn1cc2ccccc2n1')",
        "INSERT INTO compounds (id, smiles) VALUES ('twice', 'C')",
        "INSERT INTO compounds (id, smiles) VALUES ('twice', 'CC')");
    Path newer = folder.resolve("report.json");
    Files.copy(Path.of(report("02-methyl-n2")), newer, StandardCopyOption.REPLACE_EXISTING);
    Cli.run("review", newer.toString(), "--isomer", "N-1", "--by", EVIL, "--reason", "\u202e'\"");

    Cli dry = attach(url, "compounds", report("01-methyl-n1"), "--dry-run");
    assertThat(dry.code()).as(dry.err()).isZero();
    assertThat(column(url, "SELECT result FROM compounds WHERE result IS NOT NULL")).isEmpty();

    Cli first =
        attach(
            url, "Compounds", report("01-methyl-n1"), report("02-methyl-n2"), report("08-mixture"));
    assertThat(first.code()).isEqualTo(3);
    assertThat(first.out()).contains("no row has the key \"08-mixture\"");
    List<@Nullable String> stored =
        column(url, "SELECT result FROM compounds WHERE result IS NOT NULL ORDER BY id");
    assertThat(stored).hasSize(2);
    assertThat(Schemas.result(String.valueOf(stored.get(0))).get("isomer").asText())
        .isEqualTo("N-1");

    Cli second = attach(url, "compounds", report("01-methyl-n1"), report("02-methyl-n2"));
    assertThat(second.code()).isZero();
    assertThat(second.err()).contains("0 attached, 0 replaced, 2 unchanged");

    Cli third = attach(url, "compounds", newer.toString());
    assertThat(third.out()).contains("replaced").contains("supersedes sha256:");
    String last =
        String.valueOf(
            column(url, "SELECT result FROM compounds WHERE id = '02-methyl-n2'").get(0));
    String before = Schemas.result(String.valueOf(stored.get(1))).get("sha256").asText();
    assertThat(Schemas.result(last).get("supersedes").asText()).isEqualTo(before);
    assertThat(Schemas.result(last).at("/review/by").asText()).isEqualTo(EVIL);
    assertThat(column(url, "SELECT id FROM compounds")).hasSize(4);
  }

  @Test
  void a_result_lives_in_a_text_column_of_sqlite() throws Exception {
    session(sqliteUrl(), "TEXT");
  }

  @Test
  void a_result_lives_in_a_json_column_of_postgresql() throws Exception {
    String url = postgresUrl();
    sql(url, "DROP TABLE IF EXISTS compounds");
    session(url, "json");
    sql(url, "DROP TABLE compounds");
    session(url, "jsonb");
    assertThat(
            column(url, "SELECT id FROM compounds WHERE result ->> 'isomer' = 'N-1' ORDER BY id"))
        .containsExactly("01-methyl-n1");
  }

  @Test
  void a_run_that_fails_halfway_leaves_postgresql_as_it_was() throws Exception {
    String url = postgresUrl();
    sql(
        url,
        "DROP TABLE IF EXISTS guarded",
        "CREATE TABLE guarded (id text PRIMARY KEY, result json"
            + " CHECK (result ->> 'isomer' <> 'N-2'))",
        "INSERT INTO guarded VALUES ('01-methyl-n1'), ('02-methyl-n2')");

    Cli run = attach(url, "guarded", report("01-methyl-n1"), report("02-methyl-n2"));

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("could not be written").contains("guarded_result_check");
    assertThat(column(url, "SELECT id FROM guarded WHERE result IS NOT NULL")).isEmpty();
  }

  @Test
  void a_key_of_numbers_or_uuids_is_no_fault_in_postgresql() throws Exception {
    String url = postgresUrl();
    sql(
        url,
        "DROP TABLE IF EXISTS numbered",
        "DROP TABLE IF EXISTS uuids",
        "CREATE TABLE numbered (id integer, result json)",
        "INSERT INTO numbered VALUES (12)",
        "CREATE TABLE uuids (id uuid, result json)");
    Path out = folder.resolve("out");
    Cli.run(
        "assign", "spectra-samples/02-methyl-n2", "--id", "12", "-o", out.toString(), "--quiet");

    Cli wrong = attach(url, "numbered", report("01-methyl-n1"));
    Cli right = attach(url, "public.numbered", out.toString());
    Cli uuid = attach(url, "uuids", report("01-methyl-n1"));

    assertThat(wrong.out()).contains("no row has the key \"01-methyl-n1\"");
    assertThat(right.out()).contains("attached");
    assertThat(uuid.out()).contains("no row has the key");
  }

  @Test
  void names_are_those_of_the_database_and_never_put_together() throws Exception {
    String url = sqliteUrl();
    sql(
        url,
        "CREATE TABLE \"odd \"\"table; --\" (\"the id\" TEXT, result TEXT)",
        "INSERT INTO \"odd \"\"table; --\" VALUES ('01-methyl-n1', NULL)",
        "CREATE TABLE compounds (id TEXT, result TEXT)",
        "INSERT INTO compounds VALUES ('01-methyl-n1', 'my own note')");

    Cli odd = attach(url, "odd \"table; --", report("01-methyl-n1"), "--key", "the id");
    Cli evil = attach(url, "compounds\"; DROP TABLE compounds; --", report("01-methyl-n1"));
    Cli column = attach(url, "compounds", report("01-methyl-n1"), "--key", "nr");
    Cli mine = attach(url, "compounds", report("01-methyl-n1"));

    assertThat(odd.out()).contains("attached");
    assertThat(evil.code()).isEqualTo(2);
    assertThat(evil.err()).contains("there is no one table").contains("compounds");
    assertThat(column.code()).isEqualTo(2);
    assertThat(column.err()).contains("no one column \"nr\"");
    assertThat(mine.code()).isEqualTo(3);
    assertThat(column(url, "SELECT result FROM compounds")).containsExactly("my own note");
  }

  @Test
  void a_key_that_holds_a_smiles_is_found_whichever_isomer_it_draws() throws Exception {
    String url = sqliteUrl();
    sql(
        url,
        "CREATE TABLE compounds (smiles TEXT, result TEXT)",
        "INSERT INTO compounds VALUES ('CCO', NULL)",
        "INSERT INTO compounds VALUES ('CCc1n(Cc2ccccc2)nc2cc(Br)ccc12', NULL)");

    Cli run = attach(url, "compounds", report("04-benzyl-wrong-claim"), "--key", "smiles");

    assertThat(run.out()).contains("attached").contains("whose key is its structure");
    assertThat(column(url, "SELECT smiles FROM compounds WHERE result IS NOT NULL"))
        .containsExactly("CCc1n(Cc2ccccc2)nc2cc(Br)ccc12");
  }

  @Test
  void a_driver_that_is_none_and_a_password_in_the_url() throws Exception {
    Path jar = Files.writeString(folder.resolve("driver.jar"), "no jar");

    Cli none =
        Cli.run(
            "attach",
            report("01-methyl-n1"),
            "--jdbc",
            "jdbc:sqlite:x?password=secret",
            "--driver",
            jar.toString(),
            "--table",
            "t",
            "--key",
            "k",
            "--column",
            "c");
    Cli missing = Cli.run("attach", report("01-methyl-n1"), "--jdbc", "jdbc:sqlite:x");

    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("driver.jar").doesNotContain("secret");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("--jdbc needs --driver");
  }
}
