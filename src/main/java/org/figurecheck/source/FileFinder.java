package org.figurecheck.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.figurecheck.run.Problem;

/** Lists the documents below a folder, in a stable order, through links but never in a circle. */
final class FileFinder extends SimpleFileVisitor<Path> {
  private static final Set<String> NEVER = Set.of("thumbs.db", "desktop.ini");

  private final Path root;
  private final Consumer<Problem> problems;
  private final List<Path> found = new ArrayList<>();
  private final SortedMap<String, SortedSet<String>> unknown = new TreeMap<>();

  private FileFinder(Path root, Consumer<Problem> problems) {
    this.root = root;
    this.problems = problems;
  }

  static List<Path> list(Path root, Consumer<Problem> problems) throws IOException {
    FileFinder finder = new FileFinder(root, problems);
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
    finder.unknown.forEach(
        (folder, extensions) ->
            problems.accept(Problem.of(folder, "not-read", String.join(" ", extensions))));
    finder.found.sort(Comparator.comparing(finder::relative));
    return finder.found;
  }

  /** The path below the root, with slashes; of a root that is a file, its name. */
  static String relative(Path root, Path file) {
    Path below = root.relativize(file);
    Path shown = below.toString().isEmpty() ? file.getFileName() : below;
    return shown.toString().replace('\\', '/');
  }

  private String relative(Path file) {
    return relative(root, file);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && isHidden(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    if (isHidden(file) || !attributes.isRegularFile()) {
      return FileVisitResult.CONTINUE;
    }
    if (Format.of(name).isPresent()) {
      found.add(file);
    } else {
      String folder = file.equals(root) ? relative(file) : relative(file.getParent());
      unknown
          .computeIfAbsent(folder, none -> new TreeSet<>())
          .add(Format.extension(name).isEmpty() ? name : "." + Format.extension(name));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(root)) {
      throw failure;
    }
    if (!(failure instanceof FileSystemLoopException)) {
      String code = failure instanceof AccessDeniedException ? "no-access" : "vanished";
      problems.accept(Problem.of(relative(file), code));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
    if (failure != null) {
      problems.accept(Problem.of(relative(folder), "no-access"));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || NEVER.contains(name.toLowerCase(Locale.ROOT));
  }
}
