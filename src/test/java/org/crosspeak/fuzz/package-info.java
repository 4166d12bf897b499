// SPDX-License-Identifier: Apache-2.0
/**
 * Fuzz targets: one class each, so that each is fuzzed in a process of its own. In a usual build
 * they only read their saved inputs again.
 */
@org.jspecify.annotations.NullMarked
package org.crosspeak.fuzz;
