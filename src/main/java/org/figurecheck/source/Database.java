package org.figurecheck.source;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where a query is asked.
 *
 * @param url its JDBC URL
 * @param user the user, or empty
 * @param password the password, or empty
 */
public record Database(String url, String user, String password) {
  Connection open() throws SQLException {
    Properties properties = new Properties();
    if (!user.isEmpty()) {
      properties.setProperty("user", user);
      properties.setProperty("password", password);
    }
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("ApplicationName", "figurecheck");
    return DriverManager.getConnection(url, properties);
  }

  /** The server without the parameters of its URL, where secrets may stand. */
  String server() {
    int parameters = url.indexOf('?');
    return parameters < 0 ? url : url.substring(0, parameters);
  }

  /** Without secrets. */
  @Override
  public String toString() {
    return "Database[" + server() + ", " + user + "]";
  }
}
