package org.figurecheck.source;

import java.nio.file.Path;
import java.util.List;
import org.figurecheck.run.FigureSource;
import org.figurecheck.run.Organisation;

/** Makes the sources that a job reads. */
public final class Sources {
  private final Reading reading;

  public Sources(List<Organisation> organisations, Vocabulary vocabulary, Limits limits) {
    this.reading = new Reading(new Directory(organisations), vocabulary, limits);
  }

  /**
   * The documents below a folder.
   *
   * @param pattern which parts of a path name what, such as {organisation}/{period}/*; may be empty
   */
  public FigureSource folder(String series, Path folder, String pattern) {
    return new DocumentFolder(
        series, List.of(folder), PathPattern.of(pattern), reading, "no-folder");
  }

  /** Some files and folders, as somebody named them. */
  public FigureSource paths(String series, List<Path> paths) {
    return new DocumentFolder(series, paths, PathPattern.of(""), reading, "no-path");
  }

  /** A csv file of figures, of any length. */
  public FigureSource csv(String name, String series, Path file, Columns columns) {
    return new CsvTable(name, series, file, columns, reading);
  }

  /** A query that states figures. */
  public FigureSource sql(
      String name, String series, String query, Database database, Columns columns) {
    return new SqlTable(name, series, new SqlTable.Query(query, database, columns), reading);
  }
}
