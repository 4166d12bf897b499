// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the records of a file are found, read and added to, byte by byte. */
interface RecordFormat {

  /** Takes the pieces of a file in order; put together they are the file. */
  interface Pieces {
    void piece(byte[] bytes, boolean record) throws IOException;
  }

  /** Goes through a file; what cannot be read ends in {@link AttachException}. */
  void split(java.nio.file.Path file, Pieces pieces) throws IOException;

  /**
   * What a record calls itself.
   *
   * @param key the field that holds the id, or null for the usual ones
   */
  List<String> ids(byte[] record, @Nullable String key);

  /** Its structure as a reader of structures takes it: SMILES or a mol block, or null. */
  @Nullable DrawnRecord drawing(byte[] record);

  Existing existing(byte[] record);

  /** The record with a result, everything else as it was. */
  byte[] with(byte[] record, Attachment attachment, @Nullable String supersedes);
}
