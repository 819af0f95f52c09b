package org.figurecheck.rulefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rule files of a folder, over those that ship: a file of the same name takes its place. */
public final class RuleFolder implements Supplier<List<RuleFile>> {
  private static final String PACKED = "/defaults/rules";

  private final Path folder;

  /**
   * @param folder the folder; it need not exist
   */
  public RuleFolder(Path folder) {
    this.folder = folder;
  }

  /** All files in the order of their names, as they are now. */
  @Override
  public List<RuleFile> get() {
    Map<String, RuleFile> files = new TreeMap<>();
    try {
      packed().forEach(file -> files.put(file.name(), file));
      if (Files.isDirectory(folder)) {
        read(folder).forEach(file -> files.put(file.name(), file));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return List.copyOf(files.values());
  }

  private static List<RuleFile> packed() throws IOException {
    URI uri = packedUri();
    if (!uri.getScheme().equals("jar")) {
      return read(Path.of(uri));
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return read(jar.getPath(PACKED));
    } catch (FileSystemAlreadyExistsException openElsewhere) {
      return read(FileSystems.getFileSystem(uri).getPath(PACKED));
    }
  }

  private static URI packedUri() {
    try {
      return RuleFolder.class.getResource(PACKED).toURI();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<RuleFile> read(Path folder) throws IOException {
    List<RuleFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(RuleFolder::isRuleFile).sorted().toList()) {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        files.add(new RuleFile("rules/" + path.getFileName(), text));
      }
    }
    return files;
  }

  private static boolean isRuleFile(Path path) {
    return path.getFileName().toString().endsWith(".yaml");
  }
}
