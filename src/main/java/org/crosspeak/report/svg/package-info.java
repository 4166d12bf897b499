// SPDX-License-Identifier: Apache-2.0
/** Drawings as SVG text: maps of cross-peaks, structures, flow charts. No fonts are measured. */
@NullMarked
package org.crosspeak.report.svg;

import org.jspecify.annotations.NullMarked;
