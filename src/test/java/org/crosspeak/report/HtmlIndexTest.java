// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlIndexTest {

  /** Characters that a browser must load a compound; 20,000 of them stay below 6 MB. */
  private static final int LONGEST_ROW = 300;

  static byte[] index(int compounds) throws Exception {
    HtmlIndexWriter index = new HtmlIndexWriter();
    String[] names = {"01-methyl-n1", "02-methyl-n2", "04-benzyl-wrong-claim", "08-mixture"};
    String[] rows = new String[names.length];
    Report[] reports = new Report[names.length];
    for (int i = 0; i < names.length; i++) {
      reports[i] = HtmlReportTest.golden(names[i]);
      rows[i] = HtmlIndexWriter.row(reports[i]);
      assertThat(rows[i].length()).isLessThan(LONGEST_ROW);
    }
    for (int i = 0; i < compounds; i++) {
      int k = i % names.length;
      String id = "CP-" + (100000 + i);
      String row = rows[k].replace("\"" + names[k] + "\"", "\"" + id + "\"");
      index.add(reports[k], row, id + "/report.html");
    }
    Failure failure = Samples.failure();
    index.add(failure, HtmlIndexWriter.row(failure), null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    index.write(out);
    return out.toByteArray();
  }

  @Test
  void every_compound_is_in_the_data_and_the_first_are_in_the_table() throws Exception {
    Document page = Jsoup.parse(new String(index(1000), UTF_8));
    JsonNode rows = new ObjectMapper().readTree(page.select("#data").get(0).data());

    assertThat(rows).hasSize(1001).allMatch(row -> row.size() == 10);
    assertThat(page.select("tbody tr")).hasSize(200);
    assertThat(page.select("tbody tr").get(2).text()).contains("N-2, contradicted");
    assertThat(page.select("h1").text()).isEqualTo("1001 compounds");
    assertThat(page.select(".counts").text())
        .isEqualTo("500 N-1 250 N-2 250 mixture 250 against the claim 1 not read");
    assertThat(page.select("noscript").outerHtml()).contains("summary.csv");
  }

  @Test
  void twenty_thousand_compounds_make_a_file_that_a_browser_opens() throws Exception {
    assertThat(index(20_000)).hasSizeLessThan(6_000_000);
  }

  @Test
  void a_thumbnail_marks_the_row_and_the_peaks_that_decide() throws Exception {
    String map = Thumbnail.of(HtmlReportTest.golden("02-methyl-n2"));

    assertThat(map).matches("[A-Za-z0-9_-]([A-Za-z0-9_-]{2})*\\.\\.([A-Za-z0-9_-]{2})+");
    assertThat(Thumbnail.of(Samples.unsupported())).isEmpty();
  }
}
