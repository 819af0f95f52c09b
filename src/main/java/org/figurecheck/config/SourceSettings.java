package org.figurecheck.config;

import java.nio.file.Path;
import org.figurecheck.run.FigureSource;
import org.figurecheck.source.Columns;
import org.figurecheck.source.Database;
import org.figurecheck.source.Sources;

/** Where reports come from, as configured. */
public sealed interface SourceSettings {
  String name();

  String series();

  /** The source itself. */
  FigureSource open(Sources sources);

  /**
   * A folder of documents.
   *
   * @param name its name
   * @param series what its reports are
   * @param folder the folder
   * @param pattern which parts of a path name what
   */
  record Folder(String name, String series, Path folder, String pattern) implements SourceSettings {
    @Override
    public FigureSource open(Sources sources) {
      return sources.folder(series, folder, pattern);
    }
  }

  /**
   * A table in a csv file.
   *
   * @param name its name
   * @param series what its reports are
   * @param file the file
   * @param columns which of its columns is what
   */
  record Csv(String name, String series, Path file, Columns columns) implements SourceSettings {
    @Override
    public FigureSource open(Sources sources) {
      return sources.csv(name, series, file, columns);
    }
  }

  /**
   * A query.
   *
   * @param name its name
   * @param series what its reports are
   * @param query what is asked
   * @param database where
   * @param columns which of its columns is what
   */
  record Sql(String name, String series, String query, Database database, Columns columns)
      implements SourceSettings {
    @Override
    public FigureSource open(Sources sources) {
      return sources.sql(name, series, query, database, columns);
    }
  }
}
