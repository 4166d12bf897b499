// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.crosspeak.cli.DirtyCase.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosspeak.cli.DirtyCase.Wanted;

/** Dirty peak lists: every reader's fixture damaged, and what people and attackers hand in. */
final class DirtyLists {

  private static final Path FIXTURES = Path.of("src", "test", "resources", "format", "fixtures");
  private static final String HEAD = "\tf2 (ppm)\tf1 (ppm)\tIntensity\n";
  private static final String ROW = "1\t4.07\t139.7\t1000\n";

  private DirtyLists() {}

  static List<DirtyCase> all(Random random) throws IOException {
    List<DirtyCase> cases = new ArrayList<>();
    damagedFixtures(cases, random);
    encodings(cases);
    numbers(cases);
    shapes(cases);
    xml(cases);
    archives(cases);
    return cases;
  }

  private static void damagedFixtures(List<DirtyCase> cases, Random random) throws IOException {
    List<Path> fixtures;
    try (Stream<Path> files = Files.list(FIXTURES)) {
      fixtures = files.sorted().toList();
    }
    for (Path fixture : fixtures) {
      String file = fixture.getFileName().toString();
      byte[] whole = Files.readAllBytes(fixture);
      int cut = 1 + random.nextInt(whole.length - 1);
      cases.add(inspected("cut after " + cut, file, Arrays.copyOf(whole, cut)));
      cases.add(inspected("without its last byte", file, Arrays.copyOf(whole, whole.length - 1)));
      byte[] holes = whole.clone();
      for (int i = 0; i < 8; i++) {
        holes[random.nextInt(holes.length)] = 0;
      }
      cases.add(inspected("with NUL bytes", file, holes));
      cases.add(inspected("under another ending", file + ".pdf", whole));
    }
  }

  private static DirtyCase inspected(String name, String file, byte[] content) {
    return DirtyCase.inspected(name, file, content, Wanted.EITHER);
  }

  private static void encodings(List<DirtyCase> cases) throws IOException {
    String clean = DirtyCase.clean("hmbc.txt");
    cases.add(DirtyCase.list("UTF-8 with a mark", bytes("\ufeff" + clean), Wanted.RIGHT));
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] marked = ("\ufeff" + clean).getBytes(charset);
      cases.add(DirtyCase.list(charset + " with a mark", marked, Wanted.RIGHT));
      cases.add(DirtyCase.list(charset + " bare", clean.getBytes(charset), Wanted.EITHER));
      byte[] odd = Arrays.copyOf(marked, marked.length - 1);
      cases.add(DirtyCase.list(charset + " of an odd length", odd, Wanted.EITHER));
    }
    byte[] mixed = bytes(clean + "22\t1.5\t20.1\t100\t\t\t\t\tNone\tα and ");
    byte[] both = Arrays.copyOf(mixed, mixed.length + 2);
    both[mixed.length] = (byte) 0xb5;
    both[mixed.length + 1] = '\n';
    cases.add(DirtyCase.list("UTF-8 and Latin-1 in one file", both, Wanted.RIGHT));
    cases.add(DirtyCase.list("CR as line end", bytes(clean.replace('\n', '\r')), Wanted.RIGHT));
    cases.add(DirtyCase.list("CRLF", bytes(clean.replace("\n", "\r\n")), Wanted.RIGHT));
    String blanks = clean.replace("\n", "\n \t\n\u00a0\n");
    cases.add(DirtyCase.list("blank lines between", bytes(blanks), Wanted.EITHER));
    cases.add(
        DirtyCase.list("NUL in the middle", bytes(clean.replace("35.12", "35\0")), Wanted.EITHER));
    cases.add(DirtyCase.list("only NUL", new byte[4096], Wanted.REFUSED));
    cases.add(DirtyCase.list("only a mark", bytes("\ufeff"), Wanted.REFUSED));
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    cases.add(DirtyCase.list("noise", noise, Wanted.REFUSED));
  }

  private static void numbers(List<DirtyCase> cases) throws IOException {
    String clean = DirtyCase.clean("hmbc.txt");
    for (String bad :
        List.of(
            "NaN",
            "Inf",
            "-Infinity",
            "1e309",
            "-1e309",
            "1e-400",
            "0x1p3",
            "4..2",
            "1,2,3",
            "９",
            "--4",
            "+",
            "4.2.44",
            "1e",
            "99999",
            "-99999",
            "1d",
            "4.2f",
            "9".repeat(400))) {
      cases.add(
          DirtyCase.list(
              "a shift " + shortened(bad), bytes(clean.replace("4.244", bad)), Wanted.EITHER));
      String intensity = clean.replace("80272.0", bad);
      cases.add(DirtyCase.list("an intensity " + shortened(bad), bytes(intensity), Wanted.EITHER));
    }
    cases.add(
        DirtyCase.list(
            "negative shifts", bytes(clean.replace("4.244\t35.12", "-4.2\t-35.1")), Wanted.EITHER));
    cases.add(
        DirtyCase.list(
            "negative intensities",
            bytes(clean.replace("\t1002968.1", "\t-1002968.1")),
            Wanted.EITHER));
    cases.add(
        DirtyCase.list(
            "no intensities", bytes(clean.replaceAll("\t[0-9]+\\.0\t", "\t\t")), Wanted.EITHER));
    cases.add(
        DirtyCase.list(
            "every peak twice",
            bytes(clean + clean.substring(clean.indexOf('\n') + 1)),
            Wanted.EITHER));
  }

  private static String shortened(String text) {
    return text.length() > 20 ? text.length() + " digits" : text;
  }

  private static void shapes(List<DirtyCase> cases) throws IOException {
    String clean = DirtyCase.clean("hmbc.txt");
    cases.add(DirtyCase.list("nothing", new byte[0], Wanted.REFUSED));
    cases.add(DirtyCase.list("zero peaks", bytes(HEAD), Wanted.EITHER));
    cases.add(DirtyCase.list("one peak", bytes(HEAD + ROW), Wanted.EITHER));
    cases.add(DirtyCase.list("one number", bytes("4"), Wanted.REFUSED));
    cases.add(
        DirtyCase.list("a line of 10 MB", bytes(HEAD + ROW + "x".repeat(10 << 20)), Wanted.EITHER));
    cases.add(DirtyCase.list("10 MB of tabs", bytes(HEAD + "\t".repeat(10 << 20)), Wanted.REFUSED));
    cases.add(
        DirtyCase.list("10 MB of quotes", bytes(HEAD + "\"".repeat(10 << 20)), Wanted.EITHER));
    cases.add(DirtyCase.list("10 MB of digits", bytes("4".repeat(10 << 20)), Wanted.REFUSED));
    cases.add(
        DirtyCase.list(
            "a quote not closed", bytes(clean.replace("\t35.12", "\t\"35.12")), Wanted.EITHER));
    cases.add(DirtyCase.list("a heading twice", bytes(HEAD + HEAD + ROW), Wanted.EITHER));
    cases.add(
        DirtyCase.list(
            "two columns of one name", bytes("f2\tf2\tf1\n4.1\t4.2\t139\n"), Wanted.EITHER));
    for (String open : List.of("[", "{\"a\":", "[{\"a\":[")) {
      String deep = open.repeat(200_000);
      cases.add(DirtyCase.inspected("deep " + open, "deep.json", bytes(deep), Wanted.REFUSED));
    }
    String twice = "{\"spectra\":[],\"spectra\":[]}";
    cases.add(DirtyCase.inspected("a key twice", "twice.json", bytes(twice), Wanted.REFUSED));
    for (String sign : List.of("%PDF-1.7\n", "\u0089PNG\r\n", "<html><body>", "##TITLE= x\n")) {
      cases.add(DirtyCase.list("another kind " + sign.strip(), bytes(sign), Wanted.REFUSED));
    }
  }

  private static void xml(List<DirtyCase> cases) throws IOException {
    String bomb =
        "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><PeakList>&c;</PeakList>";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] content = ("\ufeff" + bomb).getBytes(charset);
      cases.add(DirtyCase.list("entity bomb in " + charset, content, Wanted.REFUSED));
      byte[] bare = ("<?xml version=\"1.0\"?>" + bomb).getBytes(charset);
      cases.add(DirtyCase.list("entity bomb without a mark in " + charset, bare, Wanted.REFUSED));
    }
    cases.add(
        DirtyCase.list(
            "external entity",
            bytes(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><PeakList>&x;</PeakList>"),
            Wanted.REFUSED));
    cases.add(
        DirtyCase.list(
            "external subset",
            bytes("<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\"><PeakList/>"),
            Wanted.REFUSED));
    cases.add(
        DirtyCase.list(
            "parameter entity",
            bytes("<!DOCTYPE a [<!ENTITY % x SYSTEM \"file:///etc/hostname\">%x;]><PeakList/>"),
            Wanted.REFUSED));
    cases.add(
        DirtyCase.list(
            "XInclude",
            bytes(
                "<PeakList xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"hsqc.txt\" parse=\"text\"/></PeakList>"),
            Wanted.REFUSED));
    cases.add(
        DirtyCase.list("deep XML", bytes("<PeakList>" + "<a>".repeat(100_000)), Wanted.REFUSED));
    cases.add(
        DirtyCase.list(
            "XML of another kind",
            bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            Wanted.REFUSED));
    cases.add(
        DirtyCase.list(
            "an undeclared entity", bytes("<PeakList>&what;</PeakList>"), Wanted.REFUSED));
    cases.add(
        DirtyCase.list(
            "an unknown encoding",
            bytes("<?xml version=\"1.0\" encoding=\"x-none\"?><PeakList/>"),
            Wanted.REFUSED));
    cases.add(
        DirtyCase.list(
            "a very long attribute",
            bytes("<PeakList a=\"" + "x".repeat(10 << 20) + "\"/>"),
            Wanted.REFUSED));
  }

  private static void archives(List<DirtyCase> cases) throws IOException {
    byte[] zeros = new byte[32 << 20];
    cases.add(DirtyCase.list("zip bomb", zip("xl/workbook.xml", zeros), Wanted.REFUSED));
    cases.add(
        DirtyCase.list(
            "zip bomb in a file that is not wanted", zip("a.bin", zeros), Wanted.REFUSED));
    cases.add(
        DirtyCase.list("zip that climbs out", zip("../../evil.json", bytes("{}")), Wanted.REFUSED));
    cases.add(
        DirtyCase.list("zip with a root path", zip("/tmp/evil.json", bytes("{}")), Wanted.REFUSED));
    byte[] inner = zip("xl/workbook.xml", new byte[1 << 20]);
    cases.add(DirtyCase.list("zip in a zip", zip("inner.json", inner), Wanted.REFUSED));
    cases.add(
        DirtyCase.list("zip cut off", Arrays.copyOf(inner, inner.length / 2), Wanted.REFUSED));
    String[] names = new String[2_100];
    Arrays.setAll(names, i -> "f" + i);
    cases.add(DirtyCase.list("zip of many entries", zip(names), Wanted.REFUSED));
    byte[] book = Files.readAllBytes(FIXTURES.resolve("workbook.xlsx"));
    for (int tenth = 1; tenth < 10; tenth++) {
      byte[] cut = Arrays.copyOf(book, book.length * tenth / 10);
      cases.add(DirtyCase.inspected("cut at " + tenth + "0 %", "w.xlsx", cut, Wanted.EITHER));
    }
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return out.toByteArray();
  }
}
