// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line as bytes, and counts. A line over the limit is cut. */
final class LineReader implements AutoCloseable {

  private final InputStream in;
  private final long mostBytes;
  private int line;
  private boolean cut;

  LineReader(InputStream in, long mostBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.mostBytes = mostBytes;
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
      while (b >= 0 && b != '\n') {
        if (bytes.size() < mostBytes) {
          bytes.write(b);
        } else {
          cut = true;
        }
        b = in.read();
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

  /** Whether the line read last was over the limit. */
  boolean wasCut() {
    return cut;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
