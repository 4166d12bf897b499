// SPDX-License-Identifier: Apache-2.0
/**
 * Compound records and where they come from: a peak-list file, a compound folder, a container of
 * folders, a manifest, an SDF, NDJSON. Reads what a record names and says all that is wrong with it
 * at once.
 */
@NullMarked
package org.crosspeak.compound;

import org.jspecify.annotations.NullMarked;
