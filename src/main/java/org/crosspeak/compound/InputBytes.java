// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.crosspeak.format.Source;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;

/** Reads whole files within the limits; what goes wrong becomes an issue. */
final class InputBytes {

  private final Limits limits;

  InputBytes(Limits limits) {
    this.limits = limits;
  }

  /** Opens a file and takes what is wanted of it. */
  private interface Taking<T> {
    @Nullable T from(Path file) throws IOException;
  }

  /**
   * A peak list with what lies beside it, or null with an issue.
   *
   * @param called what answers call the file
   * @param name what messages call the file
   * @param namedBy the record and line that name it, or null
   * @param root the folder outside of which nothing beside it is read, or null
   */
  @Nullable Source source(
      Path file,
      String called,
      String name,
      @Nullable String namedBy,
      @Nullable Path root,
      List<Issue> issues) {
    Source source =
        taken(file, name, namedBy, issues, path -> Source.read(path, called, limits, root));
    if (source != null && source.size() > limits.fileBytes()) {
      issues.add(tooLarge(name));
      return null;
    }
    return source;
  }

  /**
   * The bytes of a file, or null with an issue.
   *
   * @param name what messages call the file
   * @param namedBy the record and line that name it, or null
   */
  byte @Nullable [] read(Path file, String name, @Nullable String namedBy, List<Issue> issues) {
    int most = (int) Math.min(limits.fileBytes(), Integer.MAX_VALUE - 16);
    byte[] bytes =
        taken(
            file,
            name,
            namedBy,
            issues,
            path -> {
              try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(most + 1);
              }
            });
    if (bytes != null && bytes.length > most) {
      issues.add(tooLarge(name));
      return null;
    }
    return bytes;
  }

  private static <T> @Nullable T taken(
      Path file, String name, @Nullable String namedBy, List<Issue> issues, Taking<T> taking) {
    if (isPipe(file)) {
      issues.add(
          unreadable(
              name,
              "it is a pipe or a device, which may keep a run waiting for ever",
              "write it to a file first; records can be piped with -"));
      return null;
    }
    try {
      return taking.from(file);
    } catch (NoSuchFileException e) {
      issues.add(missing(name, namedBy));
    } catch (AccessDeniedException e) {
      issues.add(unreadable(name, "it may not be read", "ask for the right to read it"));
    } catch (IOException e) {
      boolean folder = Files.isDirectory(file);
      issues.add(
          folder ? unreadable(name, "it is a folder", "name the file inside it") : failed(name, e));
    }
    return null;
  }

  /** The reading of a file broke off, or it is another than it was. */
  static Issue failed(String name, IOException e) {
    return unreadable(name, "reading it failed: " + reason(e), "try again, or copy it");
  }

  private static String reason(IOException e) {
    boolean named = e instanceof FileSystemException;
    String reason = named ? ((FileSystemException) e).getReason() : e.getMessage();
    return reason == null ? "the system does not say why" : reason;
  }

  private static boolean isPipe(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private Issue tooLarge(String name) {
    return InputCode.TOO_LARGE.at(
        name,
        0,
        "the file is larger than " + limits.fileBytes() + " bytes",
        null,
        "a peak list",
        "export the peak list, not the spectrum, or raise the limit with --limit fileBytes=VALUE");
  }

  private static Issue missing(String name, @Nullable String namedBy) {
    String where = namedBy == null ? "" : ", named in " + namedBy;
    return InputCode.MISSING_FILE.at(
        name,
        0,
        "the file doesn't exist" + where,
        null,
        "a file",
        "check the name, or add the file");
  }

  private static Issue unreadable(String name, String why, String remedy) {
    return InputCode.UNREADABLE_FILE.at(name, 0, why, null, "a readable file", remedy);
  }
}
