// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** A JDBC driver from a jar that the user names; none is bundled. */
final class DriverJar implements AutoCloseable {

  private final Path jar;
  private final URLClassLoader loader;

  private DriverJar(Path jar, URLClassLoader loader) {
    this.jar = jar;
    this.loader = loader;
  }

  static DriverJar open(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw AttachException.wrong("--driver: there is no file " + jar, null);
    }
    try {
      URL[] urls = {jar.toUri().toURL()};
      return new DriverJar(jar, new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
    } catch (MalformedURLException e) {
      throw AttachException.wrong("--driver: " + jar + " is no path to a jar", e);
    }
  }

  /** Connects; the message of a failure never holds the URL, for a password may be in it. */
  Connection connect(String url) {
    try {
      for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
        if (driver.getClass().getClassLoader() == loader && driver.acceptsURL(url)) {
          Connection connection = driver.connect(url, new Properties());
          if (connection != null) {
            return connection;
          }
        }
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      throw AttachException.wrong("--driver: " + jar + " holds no JDBC driver that works", e);
    } catch (SQLException e) {
      throw AttachException.unreadable(
          "the database cannot be reached: " + SqlText.message(e, url), e);
    }
    throw AttachException.wrong(
        "--driver: no JDBC driver in " + jar + " knows the URL of --jdbc", null);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
