// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one input and the name it goes by. Immutable: the bytes are copied in and never
 * handed out, so it may be shared between threads.
 */
public final class Source {

  /** How many bytes of a file {@link #head} takes: enough for any header, title or preamble. */
  public static final int HEAD_BYTES = 256 * 1024;

  private final String name;
  private final byte[] bytes;
  private final boolean cut;
  private final BrukerParameters parameters;

  private Source(String name, byte[] bytes, boolean cut, BrukerParameters parameters) {
    this.name = Objects.requireNonNull(name, "name must not be null");
    this.bytes = bytes;
    this.cut = cut;
    this.parameters = parameters;
  }

  /**
   * A source held in memory.
   *
   * @param name path relative to the compound, with {@code /}
   * @param bytes the whole content; copied
   */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, bytes.clone(), false, BrukerParameters.NONE);
  }

  /**
   * The same source with what the files beside it say of it: of TopSpin's {@code peaklist.xml} and
   * {@code peak.txt} in a {@code pdata} folder these are {@code procs}, {@code proc2s}, {@code
   * acqus} and {@code acqu2s}, which hold nuclei, frequencies, windows and the pulse program. A
   * missing one says nothing.
   *
   * @param file where this source was read
   * @param root the folder outside of which nothing is read, or null when it may be
   */
  public Source beside(Path file, @Nullable Path root) {
    return new Source(name, bytes, cut, BrukerParameters.beside(file, name, root));
  }

  /**
   * The parameter files that were read {@linkplain #beside beside} it, by their paths relative to
   * the compound; an answer that stands on this source stands on them too.
   */
  public List<Source> parameterFiles() {
    return parameters.files();
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /**
   * The file itself, or the peak list of a Bruker data set that is named by its folder: the folder
   * of the experiment, its {@code pdata} or one below it.
   */
  public static Path fileOf(Path path) {
    if (!Files.isDirectory(path)) {
      return path;
    }
    for (String inside : List.of("", "1", "pdata/1")) {
      for (String list : List.of("peaklist.xml", "peak.txt")) {
        Path file = path.resolve(inside).resolve(list);
        if (Files.isRegularFile(file)) {
          return file;
        }
      }
    }
    return path;
  }

  /**
   * The whole of a file, with what lies {@linkplain #beside beside} it. A file over {@link
   * Limits#fileBytes} is cut one byte above the limit, so that {@link PeakListReader#read} refuses
   * it by name without its having been read.
   *
   * @param path the file
   * @param name its path relative to the compound, with {@code /}
   * @throws IOException when the file cannot be read
   */
  public static Source read(Path path, String name, Limits limits) throws IOException {
    long most = Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8L);
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes((int) most);
      return new Source(name, bytes, false, BrukerParameters.beside(path, name, null));
    }
  }

  /**
   * What {@link PeakListReader#looksLikeTwoDimensionalList} needs of a file: its first {@value
   * #HEAD_BYTES} bytes, or the whole of an archive or of JSON, which tell nothing by their head.
   *
   * @throws IOException when the file cannot be read
   */
  public static Source head(Path path, String name) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(HEAD_BYTES);
      if (bytes.length < HEAD_BYTES || Signatures.isZip(bytes) || isJson(bytes)) {
        return bytes.length < HEAD_BYTES
            ? new Source(name, bytes, false, BrukerParameters.NONE)
            : read(path, name, Limits.DEFAULT);
      }
      return new Source(name, bytes, true, BrukerParameters.NONE);
    }
  }

  private static boolean isJson(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ') {
        return b == '{' || b == '[';
      }
    }
    return false;
  }

  /** The path relative to the compound, with {@code /}. */
  public String name() {
    return name;
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** The name without folders. */
  String baseName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The lower-case ending without its dot, or an empty text. */
  String ending() {
    String base = baseName();
    int dot = base.lastIndexOf('.');
    return dot < 0 ? "" : base.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The bytes themselves, for the readers of this package, which do not change them. */
  byte[] bytes() {
    return bytes;
  }

  /** What the parameter files beside it say. */
  BrukerParameters parameters() {
    return parameters;
  }

  /** Whether this is only the beginning of a longer file. */
  boolean cut() {
    return cut;
  }
}
