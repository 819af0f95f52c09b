package org.figurecheck.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.run.FigureSource;
import org.figurecheck.run.Intake;
import org.figurecheck.run.Origin;
import org.figurecheck.run.Problem;

/** The documents below some folders, or single files; what one of them lacks stops no other. */
final class DocumentFolder implements FigureSource {
  private final String series;
  private final List<Path> roots;
  private final PathPattern pattern;
  private final Reading reading;
  private final boolean named;

  private DocumentFolder(
      String series, List<Path> roots, PathPattern pattern, Reading reading, boolean named) {
    this.series = series;
    this.roots = List.copyOf(roots);
    this.pattern = pattern;
    this.reading = reading;
    this.named = named;
  }

  /** A folder as the configuration names it. */
  static DocumentFolder configured(
      String series, Path folder, PathPattern pattern, Reading reading) {
    return new DocumentFolder(series, List.of(folder), pattern, reading, false);
  }

  /** Files and folders as a person names them. */
  static DocumentFolder named(String series, List<Path> paths, Reading reading) {
    return new DocumentFolder(series, paths, PathPattern.of(""), reading, true);
  }

  @Override
  public String series() {
    return series;
  }

  @Override
  public void read(Intake intake) {
    KeyFinder keys = new KeyFinder(series, pattern, reading.directory());
    for (Path root : roots) {
      try {
        Queue<Path> files = new ArrayDeque<>(FileFinder.list(root, intake::problem));
        if (named && files.isEmpty() && Files.isDirectory(root)) {
          intake.problem(Problem.of(root.toString(), "no-documents"));
        }
        while (!files.isEmpty()) {
          Path file = files.remove();
          document(file, name(root, file), keys, intake);
        }
      } catch (AccessDeniedException denied) {
        intake.problem(Problem.of(root.toString(), "no-access"));
      } catch (IOException absent) {
        intake.problem(Problem.of(root.toString(), named ? "no-path" : "no-folder"));
      }
    }
  }

  /** A single root is the source itself; of several, each is named as it was given. */
  private String name(Path root, Path file) {
    String below = FileFinder.relative(root, file);
    if (roots.size() == 1 && !file.equals(root)) {
      return below;
    }
    String given = root.toString().replace('\\', '/');
    return file.equals(root) ? given : given + "/" + below;
  }

  private void document(Path file, String path, KeyFinder keys, Intake intake) {
    try {
      byte[] bytes = FileBytes.read(file, reading.limits());
      String hash = Hash.of(bytes);
      Optional<ReportKey> known = keys.byPath(path);
      boolean table = Format.extension(path).equals("csv");
      if (known.isPresent() && !table) {
        ReportKey key = keys.claim(known.get(), path);
        if (intake.isKnown(key, hash)) {
          intake.unchanged(key, new Origin(path, hash, ""));
        } else {
          hand(key, new Origin(path, hash, ""), parse(path, bytes), intake);
        }
        return;
      }
      Document document = parse(path, bytes);
      ReportKey key = known.orElseGet(() -> keys.byText(path, document));
      if (document.rows().isEmpty()) {
        hand(keys.claim(key, path), new Origin(path, hash, ""), document, intake);
      } else {
        new DocumentRows(key, path, keys, reading).hand(document, intake);
      }
    } catch (Unreadable unreadable) {
      intake.problem(unreadable.at(path));
    }
  }

  private Document parse(String path, byte[] bytes) throws Unreadable {
    Format format = Format.of(path).orElseThrow();
    Document document =
        Patience.await(reading.limits().time(), () -> format.read(bytes, reading.limits()));
    String text = document.text().text();
    if (text.codePointCount(0, text.length()) > reading.limits().characters()) {
      throw new Unreadable("too-long", Long.toString(reading.limits().characters()));
    }
    if (text.isBlank()) {
      throw new Unreadable("no-text");
    }
    return document;
  }

  private static void hand(ReportKey key, Origin origin, Document document, Intake intake) {
    Origin titled = new Origin(origin.path(), origin.hash(), document.title());
    if (intake.isKnown(key, origin.hash())) {
      intake.unchanged(key, titled);
    } else {
      intake.document(key, titled, document.text());
    }
  }
}
