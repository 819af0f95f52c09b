package org.figurecheck.rulefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The rule files of a folder, over those that ship: a file of the same name takes its place. */
public final class RuleFolder implements Supplier<List<RuleFile>> {
  private static final String PACKED = "defaults/rules/";

  private final Path folder;

  /**
   * @param folder the folder; it need not exist
   */
  public RuleFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * All files as they are now: in the order of their names those that ship or take the place of
   * one, and behind them the others, so that an id used twice is the others' mistake.
   */
  @Override
  public List<RuleFile> get() {
    Map<String, RuleFile> files = new LinkedHashMap<>();
    try {
      packed().stream()
          .sorted(Comparator.comparing(RuleFile::name))
          .forEach(file -> files.put(file.name(), file));
      if (Files.isDirectory(folder)) {
        read(folder).forEach(file -> files.put(file.name(), file));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return List.copyOf(files.values());
  }

  private static List<RuleFile> packed() throws IOException {
    URL url = RuleFolder.class.getResource("/" + PACKED);
    return url.openConnection() instanceof JarURLConnection jar
        ? read(jar.getJarFile())
        : read(Path.of(URI.create(url.toString())));
  }

  /** A jar that the class loader has open, and goes on using. */
  private static List<RuleFile> read(JarFile jar) throws IOException {
    List<RuleFile> files = new ArrayList<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(PACKED) && isRuleFile(entry.getName())) {
        try (InputStream in = jar.getInputStream(entry)) {
          String name = entry.getName().substring(PACKED.length());
          files.add(new RuleFile("rules/" + name, text(in.readAllBytes())));
        }
      }
    }
    return files;
  }

  private static List<RuleFile> read(Path folder) throws IOException {
    List<RuleFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(file -> isRuleFile(file.toString())).sorted().toList()) {
        files.add(read("rules/" + path.getFileName(), path));
      }
    }
    return files;
  }

  private static RuleFile read(String name, Path path) {
    try {
      return new RuleFile(name, text(Files.readAllBytes(path)));
    } catch (IOException unreadable) {
      return new RuleFile(name, "", unreadable.toString());
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean isRuleFile(String name) {
    return name.endsWith(".yaml");
  }
}
