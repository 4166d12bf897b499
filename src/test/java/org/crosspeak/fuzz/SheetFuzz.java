// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/** The XML of a sheet, packed into a workbook that is sound otherwise. */
class SheetFuzz {

  private static final String WORKBOOK =
      "<workbook><sheets><sheet name=\"HMBC\" id=\"r1\"/></sheets></workbook>";
  private static final String RELATIONS =
      "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
  private static final String SHARED =
      "<sst><si><t>f2 (ppm)</t></si><si><t>f1 (ppm)</t></si></sst>";

  static Stream<byte[]> seeds() {
    return Stream.of(
        Seeds.bytes(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\">"
                + "<v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>4.07</v></c><c r=\"B2\"><v>139.9</v>"
                + "</c></row></sheetData></worksheet>"),
        Seeds.bytes(
            "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>4,07</t></is></c><c t=\"str\"><v>"
                + "123.1</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row></sheetData>"
                + "</worksheet>"));
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    ListTarget.read("list.xlsx", packed(data));
  }

  private static byte[] packed(byte[] sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      entry(zip, "xl/workbook.xml", Seeds.bytes(WORKBOOK));
      entry(zip, "xl/_rels/workbook.xml.rels", Seeds.bytes(RELATIONS));
      entry(zip, "xl/sharedStrings.xml", Seeds.bytes(SHARED));
      entry(zip, "xl/worksheets/sheet1.xml", sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }
}
