// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever names, annotations and file names hold, it is text in a page and never markup. */
class HtmlUntrustedTextTest {

  private static final String ACTS =
      "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u200e\\u200f\\u202a-\\u202e\\u2028\\u2029\\u2066-\\u2069\\ufeff]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "</title></style></svg><b>bold</b>",
        "<!-- --><![CDATA[ ]]>",
        "&lt;b&gt; &#60;i&#62;",
        "javascript:alert(1)",
        "=cmd|' /C calc'!A0",
        "@if(true)${1+1}@endif",
        "evil\u202etxt.exe\u202c \u2066x\u2069 \u200f",
        "\u001b[31mred\u0000\u0007",
        "half \ud83d a pair",
        "\u05d0\u05d1\u05d2 right to left"
      })
  void nothing_from_outside_becomes_markup(String evil) throws Exception {
    Report report = UntrustedTextTest.report(evil);
    String html = new String(HtmlReportWriter.withDefaults().toBytes(report), UTF_8);
    check(html, 1);
    Document page = Jsoup.parse(html);
    assertThat(page.select("h1").text())
        .isEqualTo(PlainText.line(report.id()).replaceAll(" +", " ").strip());

    HtmlIndexWriter index = new HtmlIndexWriter();
    Failure failure =
        Failure.of(evil, new Issue(Severity.ERROR, "bad-number", evil, 3, evil, evil, evil, evil));
    index.add(report, HtmlIndexWriter.row(report), "a%20b/report.html");
    index.add(failure, HtmlIndexWriter.row(failure), null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    index.write(out);
    String list = out.toString(UTF_8);
    check(list, 2);
    Document table = Jsoup.parse(list);
    JsonNode rows = new ObjectMapper().readTree(table.select("#data").get(0).data());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).hasSize(10);
    assertThat(rows.get(1)).hasSize(10);
    assertThat(rows.get(0).get(0).asText()).isEqualTo("a%2520b/report.html");
    assertThat(rows.get(0).get(1).asText()).isEqualTo(PlainText.line(report.id()));
    assertThat(table.select("tbody a").attr("href")).isEqualTo("a%2520b/report.html");
    assertThat(table.select("#data").get(0).data()).doesNotContain("<", "&");
  }

  private static void check(String html, int scripts) {
    assertThat(html).doesNotContainPattern(ACTS);
    assertThat(UTF_8.newEncoder().canEncode(html)).isTrue();
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSize(scripts);
    assertThat(page.select("img, b, i, iframe, object")).isEmpty();
    page.getAllElements()
        .forEach(
            element ->
                element
                    .attributes()
                    .forEach(
                        attribute -> {
                          assertThat(attribute.getKey().toLowerCase(Locale.ROOT))
                              .doesNotStartWith("on");
                          if (attribute.getKey().equals("href")) {
                            assertThat(attribute.getValue()).doesNotContain("javascript");
                          }
                        }));
  }
}
