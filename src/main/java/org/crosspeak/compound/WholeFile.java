// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is read piece by piece to its end. When the end comes sooner than it was at the
 * beginning, another program has cut the file off, and that is an error and not the end of it.
 */
final class WholeFile extends FilterInputStream {

  private final long size;
  private long taken;

  private WholeFile(InputStream in, long size) {
    super(in);
    this.size = size;
  }

  static InputStream of(Path file) throws IOException {
    long size = Files.isRegularFile(file) ? Files.size(file) : 0;
    return new WholeFile(Files.newInputStream(file), size);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? -1 : 1);
    return b;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    int read = super.read(to, from, length);
    count(read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    taken += skipped;
    return skipped;
  }

  private void count(int read) throws IOException {
    if (read < 0 && taken < size) {
      throw new IOException(
          "it was cut off while it was read, " + taken + " of its " + size + " bytes are left");
    }
    taken += Math.max(0, read);
  }
}
