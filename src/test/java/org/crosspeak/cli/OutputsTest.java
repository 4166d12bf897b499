// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -o} leaves, by {@code --outputs}. */
class OutputsTest {

  private static final String SAMPLES = "spectra-samples";

  @TempDir Path folder;

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private Map<String, String> assigned(String name, String... options) throws IOException {
    Path out = folder.resolve(name);
    String[] all = new String[options.length + 4];
    List.of("assign", SAMPLES, "-o", out.toString()).toArray(all);
    System.arraycopy(options, 0, all, 4, options.length);
    Cli run = Cli.run(all);
    assertThat(run.code()).as(run.err()).isZero();
    return files(out);
  }

  private static int samples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(SAMPLES))) {
      return (int) folders.filter(Files::isDirectory).count();
    }
  }

  @Test
  void usually_a_report_a_page_a_summary_and_an_index() throws IOException {
    assertThat(assigned("usual"))
        .hasSize(samples() * 2 + 3)
        .containsKeys("02-methyl-n2/report.json", "02-methyl-n2/report.html")
        .containsKeys("summary.csv", "summary.json", "index.html");
  }

  @Test
  void json_alone_leaves_no_page_and_html_alone_no_report() throws IOException {
    assertThat(assigned("json", "--outputs", "json").keySet())
        .hasSize(samples() + 2)
        .noneMatch(file -> file.endsWith(".html"));
    Map<String, String> pages = assigned("html", "--outputs", "html");
    assertThat(pages.keySet())
        .hasSize(samples() + 3)
        .noneMatch(file -> file.endsWith("report.json"));
    assertThat(pages.get("summary.csv")).contains(",02-methyl-n2/report.html,");
  }

  @Test
  void outputs_without_a_folder_are_refused() {
    Cli run = Cli.run("assign", SAMPLES + "/02-methyl-n2", "--outputs", "html");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no -o DIR");
    Cli unknown = Cli.run("assign", SAMPLES, "-o", folder.toString(), "--outputs", "pdf");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("pdf");
  }

  @Test
  void threads_locales_and_time_zones_change_no_byte() throws IOException {
    Map<String, String> one = assigned("one", "-j", "1");
    assertThat(assigned("two", "-j", "2")).isEqualTo(one);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(assigned("eight", "-j", "8")).isEqualTo(one);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
