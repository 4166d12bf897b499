// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.crosspeak.cli.DirtyCase.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.crosspeak.cli.DirtyCase.Wanted;

/** Dirty compound.json, manifests, NDJSON and SDF. */
final class DirtyRecords {

  private static final String LISTS = "\"spectra\":{\"hmbc\":\"hmbc.txt\",\"hsqc\":\"hsqc.txt\"}";
  private static final String GOOD =
      "{\"structure\":\"Cn1ncc2ccccc21\",\"solvent\":\"CDCl3\",\"protonFrequencyMHz\":400,"
          + LISTS
          + "}";
  private static final String SDF =
      "\n\n\n  0  0  0  0  0  0  0  0  0  0999 V2000\nM  END\n"
          + "> <CROSSPEAK_SPECTRA_HMBC>\nhmbc.txt\n\n$$$$\n";

  private DirtyRecords() {}

  static List<DirtyCase> all(Random random) throws IOException {
    List<DirtyCase> cases = new ArrayList<>();
    records(cases, random);
    values(cases);
    cases.addAll(DirtyManifests.all(random));
    ndjson(cases, random);
    sdf(cases, random);
    return cases;
  }

  private static void records(List<DirtyCase> cases, Random random) throws IOException {
    cases.add(DirtyCase.record("clean", bytes(GOOD), Wanted.RIGHT));
    cases.add(DirtyCase.record("with a mark", bytes("\ufeff" + GOOD), Wanted.RIGHT));
    for (int i = 0; i < 6; i++) {
      int cut = 1 + random.nextInt(GOOD.length() - 1);
      cases.add(
          DirtyCase.record("cut after " + cut, bytes(GOOD.substring(0, cut)), Wanted.REFUSED));
    }
    for (String text :
        List.of(
            "",
            " ",
            "null",
            "[]",
            "3",
            "\"x\"",
            "{}{}",
            GOOD + GOOD,
            GOOD + "x",
            "{'structure':'C'}",
            "{\"structure\":NaN}",
            "// note\n" + GOOD,
            "\0" + GOOD)) {
      cases.add(DirtyCase.record("is " + shown(text), bytes(text), Wanted.REFUSED));
    }
    cases.add(
        DirtyCase.record(
            "UTF-16LE", ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_16LE), Wanted.EITHER));
    cases.add(
        DirtyCase.record("UTF-16BE", GOOD.getBytes(StandardCharsets.UTF_16BE), Wanted.EITHER));
    byte[] latin = GOOD.replace("CDCl3", "\u00e4").getBytes(StandardCharsets.ISO_8859_1);
    cases.add(DirtyCase.record("Latin-1", latin, Wanted.REFUSED));
    cases.add(
        DirtyCase.record("a lone surrogate", bytes(with("\"id\":\"\\ud800\"")), Wanted.EITHER));
    cases.add(DirtyCase.record("deep", bytes("{\"meta\":" + "[".repeat(100_000)), Wanted.REFUSED));
    cases.add(
        DirtyCase.record(
            "10 MB of text",
            bytes(with("\"name\":\"" + "x".repeat(10 << 20) + "\"")),
            Wanted.REFUSED));
    cases.add(
        DirtyCase.record(
            "10 MB of a key", bytes(with("\"" + "x".repeat(10 << 20) + "\":1")), Wanted.REFUSED));
    cases.add(
        DirtyCase.record(
            "a number of 100,000 digits",
            bytes(with("\"temperatureK\":" + "9".repeat(100_000))),
            Wanted.REFUSED));
    String flood = "[\"a\",\"b\"],".repeat(100_000);
    cases.add(
        DirtyCase.record(
            "100,000 wrong peaks",
            bytes("{\"spectra\":{\"hmbc\":{\"peaks\":[" + flood + "[1,2]]}}}"),
            Wanted.REFUSED));
  }

  private static String with(String member) {
    return "{" + member + "," + GOOD.substring(1);
  }

  private static String shown(String text) {
    return text.length() > 20
        ? text.substring(0, 9) + " ... " + text.length() + " characters"
        : "\"" + text + "\"";
  }

  private static void values(List<DirtyCase> cases) throws IOException {
    for (String member :
        List.of(
            "\"structure\":\"C\"",
            "\"temperatureK\":1e309",
            "\"temperatureK\":-1",
            "\"known\":{\"C-3\":1e309}",
            "\"known\":{\"C-3\":\"NaN\"}",
            "\"known\":[]",
            "\"meta\":{\"a\":1}",
            "\"id\":\"\"",
            "\"id\":null",
            "\"claimed\":\"N-9\"",
            "\"scaffold\":\"../x\"",
            "\"schema\":\"x\"",
            "\"reaction\":{\"hours\":-4}",
            "\"substituent\":\"(((\"",
            "\"what\":1")) {
      Wanted wanted =
          member.contains("substituent") || member.contains("id\":\"\"")
              ? Wanted.EITHER
              : Wanted.REFUSED;
      cases.add(DirtyCase.record("with " + member, bytes(with(member)), wanted));
    }
    for (String smiles :
        List.of(
            "",
            "(",
            "C".repeat(5_000),
            "c1".repeat(3_000),
            "[".repeat(5_000),
            "C%",
            "C%00C%00",
            "[13C@@H9+9]",
            "(".repeat(20_000),
            "C(".repeat(20_000),
            "C1".repeat(99),
            "\\u0000",
            "Cn1ncc2ccccc21.Cn1ncc2ccccc21",
            "file:///etc/hostname",
            "x.mol",
            "../x.mol",
            "/etc/hostname.mol")) {
      String record = GOOD.replace("Cn1ncc2ccccc21", smiles);
      cases.add(DirtyCase.record("structure " + shown(smiles), bytes(record), Wanted.EITHER));
    }
    for (String path :
        List.of(
            "../hmbc.txt",
            "/etc/hostname",
            "..",
            ".",
            "",
            "hmbc.txt/x",
            "nix.txt",
            "hmbc\\u0000.txt",
            "C:\\\\x.txt",
            "~/x",
            "file:hmbc.txt",
            "http://localhost:1/x",
            "x".repeat(5_000),
            "a/../../x",
            "CON",
            "compound.json")) {
      String record = GOOD.replace("hmbc.txt", path);
      cases.add(DirtyCase.record("path " + shown(path), bytes(record), Wanted.REFUSED));
    }
    for (String peaks :
        List.of(
            "[]",
            "[[1]]",
            "[[1,2,3,4]]",
            "[[1e309,2]]",
            "[[null,2]]",
            "[[\"4\",2]]",
            "[4,2]",
            "{}",
            "[[[[]]]]",
            "[[-1,-2]]",
            "[[99999,2]]",
            "[[4.1,139.7,-1]]",
            "[[4.1,139.7]]")) {
      String record =
          "{\"structure\":\"Cn1ncc2ccccc21\",\"spectra\":{\"hmbc\":{\"peaks\":" + peaks + "}}}";
      cases.add(DirtyCase.record("peaks " + peaks, bytes(record), Wanted.EITHER));
    }
  }

  private static void ndjson(List<DirtyCase> cases, Random random) throws IOException {
    cases.add(DirtyCase.records("clean", "n.ndjson", bytes(GOOD + "\n"), Wanted.RIGHT));
    cases.add(
        DirtyCase.records("with a mark", "n.ndjson", bytes("\ufeff" + GOOD + "\n"), Wanted.RIGHT));
    cases.add(DirtyCase.records("nothing", "n.ndjson", new byte[0], Wanted.EITHER));
    cases.add(
        DirtyCase.records("blank lines", "n.ndjson", bytes("\n \r\n\t\n" + GOOD), Wanted.RIGHT));
    for (int i = 0; i < 5; i++) {
      int cut = 1 + random.nextInt(GOOD.length() - 1);
      cases.add(
          DirtyCase.records(
              "cut after " + cut, "n.ndjson", bytes(GOOD.substring(0, cut)), Wanted.REFUSED));
    }
    for (String line :
        List.of(
            "[]",
            "null",
            "x",
            "{}",
            "\0",
            "{\"a\":" + "[".repeat(100_000),
            "[".repeat(5 << 20),
            GOOD + GOOD)) {
      cases.add(
          DirtyCase.records("is " + shown(line), "n.ndjson", bytes(line + "\n"), Wanted.EITHER));
    }
    byte[] wide = ("\ufeff" + GOOD + "\n").getBytes(StandardCharsets.UTF_16LE);
    cases.add(DirtyCase.records("UTF-16", "n.ndjson", wide, Wanted.EITHER));
    cases.add(
        DirtyCase.records("one of two broken", "n.ndjson", bytes(GOOD + "\n{\n"), Wanted.REFUSED));
  }

  private static void sdf(List<DirtyCase> cases, Random random) throws IOException {
    for (int i = 0; i < 6; i++) {
      int cut = 1 + random.nextInt(SDF.length() - 1);
      cases.add(
          DirtyCase.records(
              "cut after " + cut, "s.sdf", bytes(SDF.substring(0, cut)), Wanted.EITHER));
    }
    for (String counts : List.of("999999", " -1 -1", "  1  0", "  0 99", "abcdef", "      ", "")) {
      String text = SDF.replace("  0  0  0  0  0", counts + "  0  0  0");
      cases.add(DirtyCase.records("counts " + counts, "s.sdf", bytes(text), Wanted.EITHER));
    }
    cases.add(
        DirtyCase.records("NUL bytes", "s.sdf", bytes(SDF.replace("M  END", "\0")), Wanted.EITHER));
    cases.add(DirtyCase.records("CR", "s.sdf", bytes(SDF.replace('\n', '\r')), Wanted.EITHER));
    cases.add(
        DirtyCase.records(
            "a line of 10 MB",
            "s.sdf",
            bytes(SDF.replace("M  END", "x".repeat(10 << 20))),
            Wanted.REFUSED));
    cases.add(
        DirtyCase.records(
            "V3000 without atoms", "s.sdf", bytes(SDF.replace("V2000", "V3000")), Wanted.EITHER));
    cases.add(
        DirtyCase.records(
            "a field twice",
            "s.sdf",
            bytes(SDF.replace("$$$$", "> <CROSSPEAK_SPECTRA_HMBC>\nx\n\n$$$$")),
            Wanted.EITHER));
    cases.add(
        DirtyCase.records(
            "a path that climbs out",
            "s.sdf",
            bytes(SDF.replace("hmbc.txt", "../../x")),
            Wanted.REFUSED));
    byte[] wide = ("\ufeff" + SDF).getBytes(StandardCharsets.UTF_16LE);
    cases.add(DirtyCase.records("UTF-16", "s.sdf", wide, Wanted.EITHER));
    byte[] noise = Arrays.copyOf(bytes(SDF), 4096);
    cases.add(DirtyCase.records("padded with NUL", "s.sdf", noise, Wanted.EITHER));
  }
}
