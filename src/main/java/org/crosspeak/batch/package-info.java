// SPDX-License-Identifier: Apache-2.0
/** Many compounds in one run: workers with results in input order, output folder, tally. */
@NullMarked
package org.crosspeak.batch;

import org.jspecify.annotations.NullMarked;
