// SPDX-License-Identifier: Apache-2.0
/** The command line: options in, calls out, exit codes. Nobody knows this package. */
@NullMarked
package org.crosspeak.cli;

import org.jspecify.annotations.NullMarked;
