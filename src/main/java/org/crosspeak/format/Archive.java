// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a ZIP archive in memory, under limits on entries and on what they unpack to. */
final class Archive {

  private static final int SLACK_BYTES = 1 << 20;
  private static final int BUFFER_BYTES = 8192;

  private Archive() {}

  /**
   * The wanted entries by name, in the order of the archive.
   *
   * @throws RefusedException when the archive is damaged or unpacks to too much
   */
  static Map<String, byte[]> unpack(Source source, Predicate<String> wanted, Budget budget) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    long most =
        Math.min(
            budget.limits().fileBytes(),
            (long) source.size() * budget.limits().zipRatio() + SLACK_BYTES);
    long total = 0;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.deadline().check();
        if (++count > budget.limits().zipEntries()) {
          throw tooLarge("more than " + budget.limits().zipEntries() + " entries", "zipEntries");
        }
        byte[] bytes = bytes(zip, most - total, budget);
        total += bytes.length;
        if (wanted.test(entry.getName())) {
          entries.put(entry.getName(), bytes);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
    return entries;
  }

  private static RefusedException damaged(Exception e) {
    return new RefusedException(
        "archive-broken",
        0,
        "the archive is damaged or cut off",
        e.getMessage(),
        "a whole ZIP archive or workbook",
        "save the file again and copy the whole of it");
  }

  private static byte[] bytes(ZipInputStream zip, long most, Budget budget) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      out.write(buffer, 0, n);
      if (out.size() > most) {
        throw tooLarge("more bytes when unpacked than the limits allow", "zipRatio");
      }
      budget.deadline().check();
    }
    return out.toByteArray();
  }

  private static RefusedException tooLarge(String what, String limit) {
    return new RefusedException(
        "too-large",
        0,
        "the archive has " + what,
        what,
        "an archive of an ordinary size",
        "take the peak list out of the archive, or raise the limit with --limit "
            + limit
            + "=VALUE");
  }

  /** An entry as text. */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
