// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser. Skipped where no Chromium is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlInBrowserTest {

  private static final int A4_WIDTH = 703;
  private static final int A4_HEIGHT = 1032;

  @TempDir(cleanup = org.junit.jupiter.api.io.CleanupMode.ALWAYS)
  static Path folder;

  private Browser browser;

  @BeforeAll
  void start() throws Exception {
    assumeTrue(
        Browser.program().isPresent(),
        "no Chromium is installed; the pages are not looked at in a browser");
    browser = new Browser(Browser.program().orElseThrow(), folder.resolve("profile"));
    HtmlReportWriter html = HtmlReportWriter.withDefaults();
    for (String sample : samples()) {
      Files.write(folder.resolve(sample + ".html"), html.toBytes(HtmlReportTest.golden(sample)));
    }
    Files.write(folder.resolve("index.html"), HtmlIndexTest.index(5000));
  }

  @AfterAll
  void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  private static List<String> samples() {
    return List.of(
        "02-methyl-n2",
        "04-benzyl-wrong-claim",
        "07-silent-row",
        "08-mixture",
        "11-starting-material",
        "12-phenyl-unsupported");
  }

  private void open(String page, int width) throws Exception {
    browser.open(folder.resolve(page + ".html"), width, 900);
  }

  private List<String> texts(String expression) throws Exception {
    List<String> texts = new ArrayList<>();
    browser.value(expression).forEach(node -> texts.add(node.asText()));
    return texts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02-methyl-n2",
        "04-benzyl-wrong-claim",
        "07-silent-row",
        "08-mixture",
        "11-starting-material",
        "12-phenyl-unsupported",
        "index"
      })
  void no_page_complains_scrolls_sideways_or_lacks_a_label(String page) throws Exception {
    for (int width : new int[] {360, 1400}) {
      open(page, width);
      browser.value("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(browser.value("document.documentElement.scrollWidth").asInt())
          .as("width of the page in a window of %d", width)
          .isLessThanOrEqualTo(width);
      assertThat(texts(LEAVES_THE_PAGE)).as("stands out of the page at %d", width).isEmpty();
      assertThat(texts(TOO_PALE)).as("contrast at %d", width).isEmpty();
      assertThat(texts(WITHOUT_LABEL)).as("labels").isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** Visible elements with text that reach beyond the window, scrolling boxes apart. */
  private static final String LEAVES_THE_PAGE =
      """
      [...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll, .skip, .maps > input, table#table')
        && e.getClientRects().length && e.getBoundingClientRect().right > innerWidth + 1)
        .map(e => e.outerHTML.slice(0, 120))
      """;

  /** Text with less than 4.5 : 1 against what it stands on (3 : 1 when large). */
  private static final String TOO_PALE =
      """
      (() => {
        const rgb = c => { const m = c.match(/[\\d.]+/g).map(Number); return m.length > 3 ? m : [...m, 1]; };
        const lum = c => c.slice(0, 3).map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
          .reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
        const ratio = (a, b) => { const [x, y] = [lum(a), lum(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
        const back = e => { for (let n = e; n; n = n.parentElement) { const c = rgb(getComputedStyle(n).backgroundColor); if (c[3] === 1) return c; } return [255, 255, 255, 1]; };
        const found = [];
        for (const e of document.querySelectorAll('body *')) {
          const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
          if (!own || !e.getClientRects().length || ['SCRIPT', 'STYLE', 'title', 'desc', 'OPTION'].includes(e.tagName)) continue;
          const style = getComputedStyle(e);
          const svg = e.namespaceURI.endsWith('svg');
          const box = svg && e.closest('g.n') ? e.closest('g.n').querySelector('rect') : null;
          const under = box ? rgb(getComputedStyle(box).fill) : back(svg ? e.closest('svg').parentElement : e);
          const size = parseFloat(style.fontSize);
          const large = size >= 24 || (size >= 18.6 && +style.fontWeight >= 600);
          const is = ratio(rgb(svg ? style.fill : style.color), under);
          if (is < (large ? 3 : 4.5)) found.push(e.textContent.trim().slice(0, 40) + ' ' + is.toFixed(2));
        }
        return found;
      })()
      """;

  private static final String WITHOUT_LABEL =
      """
      [...document.querySelectorAll('input, select, button, svg[role=img], [tabindex="0"]')].filter(e =>
        !(e.labels && e.labels.length) && !e.textContent.trim() && !e.getAttribute('aria-label')
        && !e.querySelector('title') && !e.hidden
        && !(e.matches('.maps > input') && !document.querySelector('label[for=' + e.id + ']') && getComputedStyle(e).display === 'none'))
        .map(e => e.outerHTML.slice(0, 100))
      """;

  @Test
  void headings_go_down_one_step_at_a_time() throws Exception {
    for (String sample : samples()) {
      open(sample, 1400);
      List<String> headings =
          texts("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => h.tagName)");
      assertThat(headings.get(0)).isEqualTo("H1");
      for (int i = 1; i < headings.size(); i++) {
        assertThat(headings.get(i).charAt(1) - headings.get(i - 1).charAt(1))
            .isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void the_tab_key_goes_from_top_to_bottom_in_few_steps() throws Exception {
    open("02-methyl-n2", 1400);
    List<String> stops = new ArrayList<>();
    double last = -1;
    for (int i = 0; i < 40; i++) {
      browser.key("Tab", "");
      JsonNode stop =
          browser.value(
              "(() => { const e = document.activeElement; const r = e.getBoundingClientRect();"
                  + " return { name: e.id || e.className || e.textContent.trim().slice(0, 20) || e.tagName,"
                  + " y: r.top + scrollY, body: e === document.body }; })()");
      if (stop.path("body").asBoolean()) {
        break;
      }
      stops.add(stop.path("name").asText());
      if (!stop.path("name").asText().equals("skip")) {
        assertThat(stop.path("y").asDouble()).as(stops.toString()).isGreaterThan(last - 30);
        last = stop.path("y").asDouble();
      }
    }
    assertThat(stops).startsWith("skip").contains("l-q", "pane wide");
    assertThat(stops).hasSizeBetween(8, 30).doesNotHaveDuplicates();
  }

  private double[] peak() throws Exception {
    JsonNode box =
        browser.value(
            "(() => { const c = document.querySelector('.map circle.d1'); c.scrollIntoView({block: 'center'});"
                + " const r = c.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()");
    return new double[] {box.get(0).asDouble(), box.get(1).asDouble()};
  }

  private double[] view() throws Exception {
    String text =
        browser.value("document.querySelector('.map').dataset.view || '0 0 1 1'").asText();
    return java.util.Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void the_map_zooms_by_wheel_drag_and_keys_and_comes_back() throws Exception {
    open("02-methyl-n2", 1400);
    double[] at = peak();
    Thread.sleep(400);
    browser.mouse("mouseMoved", at[0], at[1]);
    browser.wheel(at[0], at[1], -100);
    await("view()[2] > 1", () -> view()[2] > 1.2);
    double[] after = browserPeak();
    assertThat(after[0]).as("what is under the pointer stays there").isCloseTo(at[0], within(2));
    assertThat(after[1]).isCloseTo(at[1], within(2));
    List<String> ticks =
        texts("[...document.querySelectorAll('.map .tx text')].map(t => t.textContent)");
    assertThat(ticks).hasSizeGreaterThan(3);

    browser.value("document.querySelector('[data-do=all]').click()");
    assertThat(view()).containsExactly(0, 0, 1, 1);

    browser.mouse("mousePressed", at[0] - 40, at[1] - 40);
    browser.mouse("mouseMoved", at[0] + 5, at[1] + 5);
    browser.mouse("mouseMoved", at[0] + 20, at[1] + 20);
    browser.mouse("mouseReleased", at[0] + 20, at[1] + 20);
    assertThat(view()[2]).isGreaterThan(5);
    assertThat(browser.value("document.querySelectorAll('.rubber').length").asInt()).isZero();

    browser.key("0", "0");
    assertThat(view()).containsExactly(0, 0, 1, 1);
    browser.key("+", "+");
    assertThat(view()[2]).isGreaterThan(1.3);
    browser.key("-", "-");
    assertThat(view()[2]).isEqualTo(1);
    assertThat(browser.complaints()).isEmpty();
  }

  private static org.assertj.core.data.Offset<Double> within(double pixels) {
    return org.assertj.core.data.Offset.offset(pixels);
  }

  private double[] browserPeak() throws Exception {
    JsonNode box =
        browser.value(
            "(() => { const r = document.querySelector('.map circle.d1').getBoundingClientRect();"
                + " return [r.x + r.width / 2, r.y + r.height / 2]; })()");
    return new double[] {box.get(0).asDouble(), box.get(1).asDouble()};
  }

  private interface Check {
    boolean holds() throws Exception;
  }

  private static void await(String what, Check check) throws Exception {
    for (int i = 0; i < 60 && !check.holds(); i++) {
      Thread.sleep(50);
    }
    assertThat(check.holds()).as(what).isTrue();
  }

  @Test
  void a_peak_says_what_it_is_under_the_pointer_and_by_key() throws Exception {
    open("02-methyl-n2", 1400);
    double[] at = peak();
    browser.mouse("mouseMoved", at[0], at[1]);
    await("tip", () -> !browser.value("document.querySelector('.tip').hidden").asBoolean());
    assertThat(browser.value("document.querySelector('.tip').textContent").asText())
        .startsWith("H-")
        .contains("HMBC", "ppm", "hmbc_peaklist.xml line ");
    browser.mouse("mouseMoved", 5, 5);
    browser.value("document.querySelector('[data-zoom=map]').focus()");
    browser.key("n", "n");
    assertThat(browser.value("document.querySelector('.readout').textContent").asText())
        .contains("HMBC ")
        .contains("ppm");
  }

  @Test
  void layers_go_off_without_any_script() throws Exception {
    browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open("02-methyl-n2", 1400);
      browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
      assertThat(browser.value("document.documentElement.classList.contains('live')").asBoolean())
          .isFalse();
      String hidden = "getComputedStyle(document.querySelector('.map .q')).display";
      assertThat(browser.value(hidden).asText()).isNotEqualTo("none");
      browser.value("document.querySelector('label[for=l-q]').click()");
      assertThat(browser.value(hidden).asText()).isEqualTo("none");
      assertThat(
              browser.value("getComputedStyle(document.querySelector('.tools')).display").asText())
          .isEqualTo("none");
      assertThat(browser.value("document.querySelectorAll('.map circle title').length").asInt())
          .isGreaterThan(10);
    } finally {
      browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void verdict_map_and_structures_are_printed_on_the_first_page() throws Exception {
    for (String sample : samples()) {
      open(sample, A4_WIDTH);
      browser.call("Emulation.setEmulatedMedia", Map.of("media", "print"));
      JsonNode bottom =
          browser.value("document.querySelector('.look').getBoundingClientRect().bottom + scrollY");
      assertThat(bottom.asDouble()).as(sample).isLessThanOrEqualTo(A4_HEIGHT);
      assertThat(browser.value("document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(A4_WIDTH);
      assertThat(
              browser
                  .value("getComputedStyle(document.querySelector('.look')).breakAfter")
                  .asText())
          .isEqualTo("page");
    }
  }

  @Test
  void the_index_sorts_filters_and_shows_a_window_of_its_rows() throws Exception {
    open("index", 1400);
    String rows = "document.querySelectorAll('tbody tr:not(.gap)').length";
    assertThat(browser.value(rows).asInt()).isBetween(20, 80);
    assertThat(browser.value("document.querySelectorAll('svg.thumb').length").asInt())
        .isGreaterThan(10);
    choose("order", "disagreement");
    assertThat(firstRow()).contains("contradicted");
    choose("verdict", "mixture");
    assertThat(browser.value("document.getElementById('shown').textContent").asText())
        .isEqualTo("1250 of 5001 shown");
    choose("verdict", "");
    choose("order", "given");
    browser.value(
        "(() => { const q = document.getElementById('q'); q.value = 'cp-104999';"
            + " q.dispatchEvent(new Event('input')); })()");
    assertThat(firstRow()).startsWith("CP-104999");
    assertThat(browser.value("document.querySelector('tbody a').getAttribute('href')").asText())
        .isEqualTo("CP-104999/report.html");
    browser.value(
        "(() => { const q = document.getElementById('q'); q.value = '';"
            + " q.dispatchEvent(new Event('input')); scrollTo(0, document.body.scrollHeight); })()");
    await(
        "the last rows",
        () ->
            browser
                .value("document.querySelector('tbody').textContent")
                .asText()
                .contains("CP-104999"));
    assertThat(browser.value(rows).asInt()).isLessThan(80);
    assertThat(browser.complaints()).isEmpty();
  }

  private void choose(String id, String value) throws Exception {
    browser.value(
        "(() => { const s = document.getElementById('%s'); s.value = '%s'; s.dispatchEvent(new Event('input')); })()"
            .formatted(id, value));
  }

  private String firstRow() throws Exception {
    return browser.value("document.querySelector('tbody tr:not(.gap)').textContent").asText();
  }
}
