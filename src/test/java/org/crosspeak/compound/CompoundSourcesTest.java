// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompoundSourcesTest {

  private static final String HMBC = "HMBC\nF2 (ppm)\tF1 (ppm)\tIntensity\n4.38\t139.5\t100.0\n";
  private static final String HSQC = "HSQC\nF2 (ppm)\tF1 (ppm)\tIntensity\n4.38\t50.5\t100.0\n";

  @TempDir private Path folder;

  private List<CompoundInput> read(SourceOptions options, String... paths) {
    return read(options, InputStream.nullInputStream(), paths);
  }

  private static List<CompoundInput> read(
      SourceOptions options, InputStream standardInput, String... paths) {
    List<CompoundInput> inputs = new ArrayList<>();
    CompoundSources sources =
        new CompoundSources(PeakListReader.withDefaults(), options, standardInput);
    try (CompoundStream stream = sources.open(List.of(paths))) {
      stream.forEachRemaining(inputs::add);
    }
    return inputs;
  }

  private List<CompoundInput> read(String... paths) {
    return read(SourceOptions.DEFAULT, paths);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> ids(List<CompoundInput> inputs) {
    return inputs.stream().map(CompoundInput::id).toList();
  }

  private static CompoundRecord ready(CompoundInput input) {
    assertThat(input).isInstanceOf(CompoundInput.Ready.class);
    return ((CompoundInput.Ready) input).record();
  }

  private static List<String> codes(CompoundInput input) {
    assertThat(input).isInstanceOf(CompoundInput.Unreadable.class);
    return ((CompoundInput.Unreadable) input).issues().stream().map(i -> i.code()).toList();
  }

  @Test
  void a_container_is_walked_in_the_order_of_relative_paths_by_code_unit() throws IOException {
    for (String name : List.of("b", "a/x", "a-b", "a/y/z", "B", "a!", "ä")) {
      write(name + "/compound.json", "{\"spectra\":{\"hmbc\":\"h.csv\"}}");
    }

    assertThat(ids(read(folder.toString())))
        .containsExactly("B", "a!", "a-b", "a/x", "a/y/z", "b", "ä");
  }

  @Test
  void a_compound_folder_is_not_descended_into() throws IOException {
    write("a/compound.json", "{}");
    write("a/inner/compound.json", "{}");

    assertThat(ids(read(folder.toString()))).containsExactly("a");
  }

  @Test
  void a_folder_with_a_2d_list_is_a_compound_and_other_files_are_left_alone() throws IOException {
    write("run/c1/hmbc.txt", HMBC);
    write("run/c1/hsqc.txt", HSQC);
    write("run/c1/notes.txt", "measured on Tuesday\n");

    List<CompoundInput> inputs = read(folder.resolve("run").toString());

    assertThat(ids(inputs)).containsExactly("c1");
    CompoundRecord record = ready(inputs.get(0));
    assertThat(record.spectra())
        .extracting(SpectrumRef::slot)
        .containsExactly(Experiment.HMBC, Experiment.HSQC);
    assertThat(record.notes()).anyMatch(note -> "notes.txt".equals(note.file()));
    assertThat(record.inputs()).extracting(InputFile::file).containsExactly("hmbc.txt", "hsqc.txt");
  }

  @Test
  void two_hmbc_lists_are_ambiguous_and_both_are_named() throws IOException {
    write("c1/one.txt", HMBC);
    write("c1/two.txt", HMBC);

    CompoundInput input = read(folder.resolve("c1").toString()).get(0);

    assertThat(codes(input)).containsExactly("ambiguous-hmbc");
    assertThat(((CompoundInput.Unreadable) input).issues().get(0).message())
        .contains("one.txt")
        .contains("two.txt");
  }

  @Test
  void a_record_that_names_one_of_two_lists_picks_it() throws IOException {
    write("c1/one.txt", HMBC);
    write("c1/two.txt", HMBC);
    write("c1/compound.json", "{\"spectra\":{\"hmbc\":\"two.txt\"}}");

    CompoundRecord record = ready(read(folder.resolve("c1").toString()).get(0));

    assertThat(record.spectra()).hasSize(1);
    assertThat(((SpectrumRef.ListFile) record.spectra().get(0)).path()).isEqualTo("two.txt");
  }

  @Test
  void a_record_without_spectra_takes_the_lists_of_its_folder() throws IOException {
    write("c1/hmbc.txt", HMBC);
    write("c1/compound.json", "{\"id\":\"K\"}");

    CompoundRecord record = ready(read(folder.resolve("c1").toString()).get(0));

    assertThat(record.id()).isEqualTo("K");
    assertThat(record.spectra()).extracting(SpectrumRef::slot).containsExactly(Experiment.HMBC);
  }

  @Test
  void the_folder_itself_gives_the_id_when_it_is_the_compound() throws IOException {
    write("c1/hmbc.txt", HMBC);

    assertThat(ids(read(folder.resolve("c1").toString()))).containsExactly("c1");
    assertThat(ids(read(folder.resolve("c1") + "/."))).containsExactly("c1");
  }

  @Test
  void a_file_on_its_own_is_called_by_its_name_without_ending() throws IOException {
    write("CP-7.txt", HMBC);

    assertThat(ids(read(folder.resolve("CP-7.txt").toString()))).containsExactly("CP-7");
  }

  @Test
  void a_1d_list_on_its_own_needs_2d() throws IOException {
    write("c13.txt", "13C\nppm\tIntensity\n148.7\t3\n133.2\t5\n123.4\t6\n");

    CompoundInput input = read(folder.resolve("c13.txt").toString()).get(0);

    assertThat(codes(input)).containsExactly("need-2d");
    assertThat(((CompoundInput.Unreadable) input).issues().get(0).message()).contains("1D");
  }

  @Test
  void the_program_passes_over_what_it_wrote_itself() throws IOException {
    write("out/a/report.json", "{\n  \"schema\": \"crosspeak-report/1\"\n}\n");
    write("out/summary.csv", "id,outcome,isomer,confidence\n");
    write("c1/compound.json", "{}");

    assertThat(ids(read(folder.toString()))).containsExactly("c1");
  }

  @Test
  void a_folder_without_compounds_and_a_missing_path_are_failures() {
    assertThat(codes(read(folder.toString()).get(0))).containsExactly("no-compound");
    assertThat(codes(read(folder.resolve("nothing").toString()).get(0)))
        .containsExactly("missing-file");
  }

  @Test
  void the_later_of_two_equal_ids_is_refused_whatever_their_case() throws IOException {
    write("a/compound.json", "{\"id\":\"CP-1\"}");
    write("b/compound.json", "{\"id\":\"cp-1\"}");

    List<CompoundInput> inputs = read(folder.toString());

    assertThat(inputs.get(0)).isInstanceOf(CompoundInput.Ready.class);
    assertThat(codes(inputs.get(1))).containsExactly("duplicate-id");
  }

  @Test
  void ndjson_is_one_record_a_line_and_a_bad_line_does_not_stop_the_others() {
    String lines = "{\"id\":\"A\"}\n\n{\"idd\":\"B\"}\n{\"spectra\":{\"hmbc\":\"h.csv\"}}";

    List<CompoundInput> inputs =
        read(
            SourceOptions.DEFAULT,
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            "-");

    assertThat(ids(inputs)).containsExactly("A", "-#2", "-#3");
    assertThat(codes(inputs.get(1))).containsExactly("unknown-key");
    assertThat(((CompoundInput.Unreadable) inputs.get(1)).issues().get(0).line()).isEqualTo(3);
    assertThat(ready(inputs.get(0)).inputs().get(0).file()).isEqualTo("stdin#1");
  }

  @Test
  void a_manifest_is_a_table_of_dotted_keys() throws IOException {
    write(
        "run.csv",
        "id,structure,spectra.hmbc,known.C-3,reaction.base,meta.eln\n"
            + "A,CCCn1ncc2ccccc21,a/h.csv,132.9,K2CO3,E-1\n"
            + "B,,b/h.csv,,,\n");

    List<CompoundInput> inputs = read(folder.resolve("run.csv").toString());

    CompoundRecord first = ready(inputs.get(0));
    assertThat(ids(inputs)).containsExactly("A", "B");
    assertThat(first.known()).containsEntry("C-3", 132.9);
    assertThat(first.reaction().base()).isEqualTo("K2CO3");
    assertThat(first.meta()).containsEntry("eln", "E-1");
    assertThat(((SpectrumRef.ListFile) first.spectra().get(0)).location())
        .isEqualTo(folder.resolve("a/h.csv"));
  }

  @Test
  void a_manifest_with_an_unknown_column_is_refused_with_the_nearest() throws IOException {
    write("run.tsv", "id\tspectra.hmbc\tspectra.hsqz\nA\th.csv\tx.csv\n");

    CompoundInput input = read(folder.resolve("run.tsv").toString()).get(0);

    assertThat(codes(input)).containsExactly("unknown-key");
    assertThat(((CompoundInput.Unreadable) input).issues().get(0).expected())
        .isEqualTo("spectra.hsqc");
  }

  @Test
  void sdf_records_carry_their_structure_and_fields() throws IOException {
    String mol = "\n  test\n\n  0  0  0  0  0  0  0  0  0  0999 V2000\nM  END\n";
    write(
        "set.sdf",
        mol
            + "> <CROSSPEAK_ID>\nA\n\n> <CROSSPEAK_SPECTRA_HMBC>\na.csv\n\n"
            + "> <CROSSPEAK_ISOMER>\nold\n\n> <VENDOR>\nx\n\n$$$$\n"
            + mol
            + "> <LIST>\nb.csv\n\n$$$$\n");
    SourceOptions options =
        new SourceOptions(Limits.DEFAULT, false, Map.of("hmbc", "LIST"), Overrides.NONE);

    List<CompoundInput> inputs = read(options, folder.resolve("set.sdf").toString());

    assertThat(ids(inputs)).containsExactly("A", "set#2");
    assertThat(ready(inputs.get(0)).structure()).isInstanceOf(StructureRef.Molblock.class);
    assertThat(((SpectrumRef.ListFile) ready(inputs.get(1)).spectra().get(0)).path())
        .isEqualTo("b.csv");
  }

  @Test
  void what_is_said_beside_the_record_stands_over_it() throws IOException {
    write("c1/compound.json", "{\"id\":\"A\",\"solvent\":\"CDCl3\",\"claimed\":\"x\"}");
    Overrides overrides =
        Overrides.of(
            Map.of("solvent", "DMSO-d6", "spectra.hmbc", "elsewhere/h.csv"),
            Path.of(""),
            Map.of(),
            new ArrayList<>());
    SourceOptions options = new SourceOptions(Limits.DEFAULT, false, Map.of(), overrides);

    CompoundRecord record = ready(read(options, folder.resolve("c1").toString()).get(0));

    assertThat(record.id()).isEqualTo("A");
    assertThat(record.solvent()).isEqualTo("DMSO-d6");
    assertThat(record.claimed()).isEqualTo("x");
    assertThat(record.spectra()).hasSize(1);
  }
}
