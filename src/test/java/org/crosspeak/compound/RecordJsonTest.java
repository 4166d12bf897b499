// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.crosspeak.Crosspeak;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RecordJsonTest {

  private static final RecordPlace PLACE =
      new RecordPlace("compound.json", Path.of("folder"), Path.of("folder"));

  private static RecordFields read(String json) {
    return new RecordJson(Limits.DEFAULT).read(json.getBytes(StandardCharsets.UTF_8), PLACE, 1);
  }

  private static List<String> codes(RecordFields fields) {
    return fields.issues().stream().map(Issue::code).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "records.tsv", delimiter = '\t', quoteCharacter = '\0')
  void reader_and_schema_agree_on_what_is_a_record(String what, String json, String codes)
      throws Exception {
    RecordFields fields = read(json);
    String wrong = codes == null ? "" : codes;

    assertThat(String.join(" ", codes(fields))).as(what).isEqualTo(wrong);
    try (InputStream in = Crosspeak.class.getResourceAsStream("schema/compound-1.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      boolean good = schema.validate(new ObjectMapper().readTree(json)).isEmpty();
      assertThat(good).as("the schema on " + what).isEqualTo(wrong.isEmpty());
    }
  }

  @Test
  void an_unknown_key_is_told_with_its_line_and_the_nearest_known_one() {
    Issue issue = read("{\n  \"id\": \"A\",\n  \"solvnt\": \"CDCl3\"\n}").issues().get(0);

    assertThat(issue.line()).isEqualTo(3);
    assertThat(issue.read()).isEqualTo("solvnt");
    assertThat(issue.expected()).isEqualTo("solvent");
    assertThat(issue.remedy()).contains("\"solvent\"");
  }

  @Test
  void a_key_that_stands_twice_is_refused_and_the_first_one_counts() {
    RecordFields fields = read("{\"id\": \"A\", \"id\": \"B\"}");

    assertThat(codes(fields)).containsExactly("duplicate-key");
    assertThat(fields.id()).isEqualTo("A");
  }

  @Test
  void broken_json_is_told_with_its_line_beside_what_was_wrong_before() {
    RecordFields fields = read("{\n\"strukture\": 1,\n\"id\": \n");

    assertThat(codes(fields)).containsExactly("unknown-key", "broken-json");
    assertThat(fields.issues().get(1).line()).isEqualTo(4);
  }

  @Test
  void bytes_that_begin_like_utf_32_and_are_none_are_broken_json() {
    byte[] bytes = new byte[32];
    bytes[0] = '{';
    bytes[29] = 0x0a;
    bytes[30] = ' ';
    bytes[31] = ' ';
    RecordFields fields = new RecordJson(Limits.DEFAULT).read(bytes, PLACE, 1);

    assertThat(codes(fields)).containsExactly("broken-json");
    assertThat(fields.issues().get(0).message()).contains("UTF-32").doesNotContain("\n");
  }

  @Test
  void a_line_break_in_what_is_quoted_begins_no_second_line() {
    Issue issue =
        read("{\"schema\": \"crosspeak-compound/\\n\\u001b[31m\\u009b7m2\"}").issues().get(0);

    assertThat(issue.message()).contains("crosspeak-compound/ [31m 7m2");
    assertThat(issue.message() + issue.read()).doesNotContain("\n", "\u001b", "\u009b");
  }

  @Test
  void an_empty_file_is_called_so() {
    assertThat(codes(read(""))).containsExactly("empty-file");
  }

  @Test
  void something_after_the_record_is_refused() {
    assertThat(codes(read("{} {}"))).containsExactly("broken-json");
  }

  @Test
  void nesting_beyond_the_limit_is_refused() {
    assertThat(codes(read("{\"x\":" + "[".repeat(500) + "]".repeat(500) + "}")))
        .contains("too-large");
  }

  @Test
  void a_path_out_of_the_input_folder_is_refused_with_its_line() {
    RecordFields fields = read("{\n\"spectra\": {\"hmbc\": \"../other/hmbc.csv\"}}");

    assertThat(codes(fields)).containsExactly("outside-folder");
    assertThat(fields.issues().get(0).line()).isEqualTo(2);
  }

  @Test
  void a_byte_order_mark_is_passed_over() {
    assertThat(codes(read("\ufeff{\"id\":\"A\"}"))).isEmpty();
  }

  @Test
  void a_structure_is_a_file_exactly_when_it_ends_in_mol_sdf_or_smi() {
    assertThat(read("{\"structure\":\"a.MOL\"}").finish().id("x").build().structure())
        .isInstanceOf(StructureRef.StructureFile.class);
    assertThat(read("{\"structure\":\"CCCn1ncc2ccccc21\"}").finish().id("x").build().structure())
        .isEqualTo(new StructureRef.Smiles("CCCn1ncc2ccccc21", 1));
  }

  @Test
  void an_inline_list_with_exchanged_axes_is_put_right() {
    CompoundRecord record =
        read("{\"spectra\":{\"hmbc\":{\"f2\":\"13C\",\"f1\":\"1H\",\"peaks\":[[132.9,4.38,7]]}}}")
            .finish()
            .id("x")
            .build();

    SpectrumRef.GivenList given = (SpectrumRef.GivenList) record.spectra().get(0);
    assertThat(given.slot()).isEqualTo(Experiment.HMBC);
    assertThat(given.list().axesExchanged()).isTrue();
    assertThat(given.list().peaks().get(0).f2Ppm()).isEqualTo(4.38);
    assertThat(given.list().peaks().get(0).f1Ppm()).isEqualTo(132.9);
  }

  @Test
  void the_record_itself_is_an_input_with_its_checksum() {
    CompoundRecord record = read("{}").finish().id("x").build();

    assertThat(record.inputs()).hasSize(1);
    assertThat(record.inputs().get(0).sha256())
        .as("SHA-256 of the two bytes {}, by sha256sum")
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }
}
