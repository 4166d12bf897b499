// SPDX-License-Identifier: Apache-2.0
/**
 * The door: one call from a compound record to a report or a failure. Thread-safe, prints nothing,
 * never exits.
 */
@NullMarked
package org.crosspeak;

import org.jspecify.annotations.NullMarked;
