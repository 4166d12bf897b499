// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line as bytes, and counts. A line over the limit is cut. */
final class LineReader implements AutoCloseable {

  private final InputStream in;
  private final long mostBytes;
  private int line;
  private long offset;
  private boolean cut;

  LineReader(InputStream in, long mostBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.mostBytes = mostBytes;
  }

  /** Goes on at a place of a file that {@link #offset} and {@link #line} once named. */
  static LineReader at(Path file, long offset, int line, long mostBytes) throws IOException {
    InputStream in = WholeFile.of(file);
    try {
      in.skipNBytes(offset);
    } catch (IOException e) {
      in.close();
      throw e;
    }
    LineReader reader = new LineReader(in, mostBytes);
    reader.offset = offset;
    reader.line = line;
    return reader;
  }

  /** The next line without its line feed, or null at the end. */
  byte @Nullable [] next() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    cut = false;
    try {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      line++;
      offset++;
      while (b >= 0 && b != '\n') {
        if (bytes.size() < mostBytes) {
          bytes.write(b);
        } else {
          cut = true;
        }
        b = in.read();
        offset += b < 0 ? 0 : 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The number of the line read last, from 1. */
  int line() {
    return line;
  }

  /** Bytes read so far. */
  long offset() {
    return offset;
  }

  /** Whether the line read last was over the limit. */
  boolean wasCut() {
    return cut;
  }

  /** Whether a line has nothing but white space. */
  static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
