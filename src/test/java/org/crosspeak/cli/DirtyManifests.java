// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.crosspeak.cli.DirtyCase.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crosspeak.cli.DirtyCase.Wanted;

/** Dirty manifests. */
final class DirtyManifests {

  private static final String ROW = "Cn1ncc2ccccc21,CDCl3,400,hmbc.txt,hsqc.txt\n";
  private static final String MANIFEST =
      "structure,solvent,protonFrequencyMHz,spectra.hmbc,spectra.hsqc\n" + ROW;

  private DirtyManifests() {}

  static List<DirtyCase> all(Random random) throws IOException {
    List<DirtyCase> cases = new ArrayList<>();
    manifest(cases, "clean", bytes(MANIFEST), Wanted.RIGHT);
    manifest(cases, "with a mark", bytes("\ufeff" + MANIFEST), Wanted.RIGHT);
    manifest(cases, "CRLF", bytes(MANIFEST.replace("\n", "\r\n")), Wanted.RIGHT);
    manifest(cases, "blank lines first", bytes("\n\n" + MANIFEST), Wanted.RIGHT);
    for (int i = 0; i < 5; i++) {
      int cut = 12 + random.nextInt(MANIFEST.length() - 12);
      manifest(cases, "cut after " + cut, bytes(MANIFEST.substring(0, cut)), Wanted.EITHER);
    }
    manifest(
        cases, "UTF-16", ("\ufeff" + MANIFEST).getBytes(StandardCharsets.UTF_16LE), Wanted.EITHER);
    manifest(cases, "a quote not closed", bytes(MANIFEST + "\"" + ROW), Wanted.EITHER);
    manifest(
        cases,
        "a heading with a quote not closed",
        bytes("\"structure,spectra.hmbc\n" + ROW),
        Wanted.REFUSED);
    manifest(
        cases, "a column twice", bytes(MANIFEST.replace("solvent", "structure")), Wanted.REFUSED);
    manifest(
        cases, "an unknown column", bytes(MANIFEST.replace("solvent", "solvnt")), Wanted.REFUSED);
    manifest(
        cases, "too many cells", bytes(MANIFEST.replace("hsqc.txt", "hsqc.txt,x")), Wanted.REFUSED);
    manifest(cases, "NUL bytes", bytes(MANIFEST.replace("CDCl3", "\0")), Wanted.EITHER);
    manifest(cases, "NaN", bytes(MANIFEST.replace("400", "NaN")), Wanted.REFUSED);
    manifest(cases, "1e309", bytes(MANIFEST.replace("400", "1e309")), Wanted.REFUSED);
    manifest(
        cases,
        "a path that climbs out",
        bytes(MANIFEST.replace("hmbc.txt", "../../hmbc.txt")),
        Wanted.REFUSED);
    manifest(
        cases,
        "a cell of 10 MB",
        bytes(MANIFEST.replace("CDCl3", "x".repeat(10 << 20))),
        Wanted.REFUSED);
    manifest(
        cases,
        "a quoted cell of 10 MB",
        bytes(MANIFEST.replace("CDCl3", "\"" + "x".repeat(10 << 20) + "\"")),
        Wanted.REFUSED);
    manifest(
        cases,
        "a heading of 10 MB",
        bytes("structure," + "x".repeat(10 << 20) + "\n" + ROW),
        Wanted.REFUSED);
    manifest(
        cases,
        "2,000 columns",
        bytes("structure" + ",x".repeat(2_000) + "\n" + ROW),
        Wanted.REFUSED);
    return cases;
  }

  private static void manifest(List<DirtyCase> cases, String name, byte[] content, Wanted wanted)
      throws IOException {
    cases.add(DirtyCase.records(name, "m.csv", content, wanted));
  }
}
