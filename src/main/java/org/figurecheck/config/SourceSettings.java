package org.figurecheck.config;

import java.nio.file.Path;
import org.figurecheck.run.FigureSource;
import org.figurecheck.source.Columns;
import org.figurecheck.source.Database;
import org.figurecheck.source.Sources;

/** Where reports come from, as configured. */
public sealed interface SourceSettings {
  Label label();

  default String name() {
    return label().name();
  }

  default String series() {
    return label().series();
  }

  /** The source itself. */
  FigureSource open(Sources sources);

  /**
   * A folder of documents.
   *
   * @param label what it is called
   * @param folder the folder
   * @param pattern which parts of a path name what
   */
  record Folder(Label label, Path folder, String pattern) implements SourceSettings {
    @Override
    public FigureSource open(Sources sources) {
      return sources.folder(series(), folder, pattern);
    }
  }

  /**
   * A table in a csv file.
   *
   * @param label what it is called
   * @param file the file
   * @param columns which of its columns is what
   */
  record Csv(Label label, Path file, Columns columns) implements SourceSettings {
    @Override
    public FigureSource open(Sources sources) {
      return sources.csv(name(), series(), file, columns);
    }
  }

  /**
   * A query.
   *
   * @param label what it is called
   * @param query what is asked
   * @param database where
   * @param columns which of its columns is what
   */
  record Sql(Label label, String query, Database database, Columns columns)
      implements SourceSettings {
    @Override
    public FigureSource open(Sources sources) {
      return sources.sql(name(), series(), query, database, columns);
    }
  }
}
