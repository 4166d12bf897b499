// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;

/** The pages' templates, compiled with the program. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  private Templates() {}

  /** Renders a template; text is escaped by where it stands in the page. */
  static void render(String template, Object page, TemplateOutput output) {
    ENGINE.render(template, page, output);
  }
}
