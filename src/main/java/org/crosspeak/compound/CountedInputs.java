// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.util.NoSuchElementException;

/** The records of one file, up to a limit; the one after the last allowed is refused. */
final class CountedInputs implements InputIterator {

  private final InputIterator records;
  private final int most;
  private final String file;
  private final String name;
  private int count;

  /**
   * @param name what compounds without an id are called, followed by {@code #} and their number
   */
  CountedInputs(InputIterator records, int most, String file, String name) {
    this.records = records;
    this.most = most;
    this.file = file;
    this.name = name;
  }

  @Override
  public boolean hasNext() {
    return count <= most && records.hasNext();
  }

  @Override
  public CompoundInput next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more records");
    }
    count++;
    return count <= most
        ? records.next()
        : CompoundSources.nothing(
            name + "#" + count,
            InputCode.TOO_LARGE.at(
                file,
                0,
                "the file has more than " + most + " compounds; those after them are left out",
                "more than " + most,
                "at most " + most,
                "split the file, or raise the limit with --limit compoundsPerFile=VALUE"));
  }

  @Override
  public void tellPairs(PairIndex index) {
    records.tellPairs(index);
  }

  @Override
  public boolean pairsItself() {
    return records.pairsItself();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
