// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;

/**
 * One input and the name it goes by: its bytes, or for long JSON the file, which is then read as a
 * stream. Immutable, so it may be shared between threads.
 */
public final class Source {

  /** How many bytes of a file {@link #head} takes: enough for any header, title or preamble. */
  public static final int HEAD_BYTES = 256 * 1024;

  /** JSON longer than this is not held in memory. */
  private static final int MOST_JSON_BYTES = 4 << 20;

  private final String name;

  /** The content, or of a streamed file its beginning. */
  private final byte[] bytes;

  private final boolean cut;

  /** The file as it was when it was found to be long, or null when the content is at hand. */
  private final @Nullable FileState streamed;

  private final int size;
  private final BrukerParameters parameters;

  private Source(
      String name,
      byte[] bytes,
      boolean cut,
      @Nullable FileState streamed,
      int size,
      BrukerParameters parameters) {
    this.name = Objects.requireNonNull(name, "name must not be null");
    this.bytes = bytes;
    this.cut = cut;
    this.streamed = streamed;
    this.size = size;
    this.parameters = parameters;
  }

  private Source(String name, byte[] bytes, boolean cut, BrukerParameters parameters) {
    this(name, bytes, cut, null, bytes.length, parameters);
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
   * The parameter files that were read beside it, by their paths relative to the compound; an
   * answer that stands on this source stands on them too.
   */
  public List<Source> parameterFiles() {
    return parameters.files();
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
   * The whole of a file, and what lies beside it: of TopSpin's {@code peaklist.xml} and {@code
   * peak.txt} in a {@code pdata} folder these are {@code procs}, {@code proc2s}, {@code acqus} and
   * {@code acqu2s}, which hold nuclei, frequencies, windows and the pulse program. A missing one
   * says nothing. A file over {@link Limits#fileBytes} is cut one byte above the limit, so that
   * {@link PeakListReader#read} refuses it by name without its having been read.
   *
   * @param path the file
   * @param name its path relative to the compound, with {@code /}
   * @param root the folder outside of which nothing beside it is read, or null when it may be
   * @throws IOException when the file cannot be read, or is changed while it is
   */
  public static Source read(Path path, String name, Limits limits, @Nullable Path root)
      throws IOException {
    long most = Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8L);
    BrukerParameters beside = BrukerParameters.beside(path, name, root);
    FileState before = FileState.of(path);
    Source source;
    try (InputStream in = Files.newInputStream(path)) {
      source = read(in, before, name, most, beside);
    }
    before.demandUnchanged();
    before.demandSize(source.size(), most);
    return source;
  }

  private static Source read(
      InputStream in, FileState file, String name, long most, BrukerParameters beside)
      throws IOException {
    long length = file.regular() ? file.size() : 0;
    if (length <= MOST_JSON_BYTES || length >= most) {
      return new Source(name, in.readNBytes((int) most), false, beside);
    }
    byte[] head = in.readNBytes(HEAD_BYTES);
    if (isJson(head)) {
      return new Source(name, head, false, file, (int) length, beside);
    }
    byte[] rest = in.readNBytes((int) most - head.length);
    byte[] all = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, all, head.length, rest.length);
    return new Source(name, all, false, beside);
  }

  /** The whole of a file with all that lies beside it, wherever that is. */
  public static Source read(Path path, String name, Limits limits) throws IOException {
    return read(path, name, limits, null);
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
    return size;
  }

  /**
   * A new stream of the content.
   *
   * @throws IOException when a file that is not held in memory cannot be read any more, or is
   *     another by now
   */
  public InputStream open() throws IOException {
    if (streamed == null) {
      return new ByteArrayInputStream(bytes);
    }
    streamed.demandUnchanged();
    return Files.newInputStream(streamed.path());
  }

  /**
   * Holds the content to be what it was at first. What is held in memory is.
   *
   * @throws IOException when a file that is not held in memory was changed or deleted
   */
  public void demandUnchanged() throws IOException {
    if (streamed != null) {
      streamed.demandUnchanged();
    }
  }

  /** Whether the content is read from its file, piece by piece. */
  boolean isStreamed() {
    return streamed != null;
  }

  /** The first bytes, at most {@value #HEAD_BYTES} of a file that is streamed. */
  byte[] headBytes() {
    return bytes;
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
    if (streamed == null) {
      return bytes;
    }
    try (InputStream in = open()) {
      return in.readNBytes(size);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The refusal of a file that could be opened once and not again. */
  static RefusedException unreadable(IOException e) {
    return new RefusedException(
        "unreadable-file",
        0,
        "reading it failed: " + e.getMessage(),
        null,
        "a readable file",
        "try again, or copy it");
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
