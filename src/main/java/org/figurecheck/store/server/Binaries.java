package org.figurecheck.store.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's published programs, unpacked once under {@code var/postgres-VERSION}.
 *
 * @param folder where they are
 * @param major their major version
 */
record Binaries(Path folder, int major) {
  private static final String PREFIX = "postgres-";

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /** Finds the programs for this machine, or unpacks them. */
  static Binaries in(Path var) throws IOException {
    String resource = resource();
    URL archive = Binaries.class.getResource("/" + resource);
    if (archive == null) {
      throw Trouble.with(var, "server-platform", resource);
    }
    String mark = "-" + mark(archive);
    try (Stream<Path> folders = Files.list(var)) {
      List<Path> unpacked = folders.filter(folder -> isOf(folder, mark)).toList();
      return of(unpacked.isEmpty() ? unpack(archive, var, mark) : unpacked.get(0));
    }
  }

  private static boolean isOf(Path folder, String mark) {
    String name = folder.getFileName().toString();
    return name.startsWith(PREFIX) && name.endsWith(mark);
  }

  private static Binaries of(Path folder) {
    String version = folder.getFileName().toString().substring(PREFIX.length());
    return new Binaries(folder, Integer.parseInt(version.split("[^0-9]", 2)[0]));
  }

  private static String resource() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String kernel =
        system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "windows" : "linux";
    String processor =
        switch (machine) {
          case "aarch64", "arm64" -> "arm_64";
          case "amd64" -> "x86_64";
          default -> machine;
        };
    return PREFIX + kernel + "-" + processor + ".txz";
  }

  /** Tells this archive from that of another release. */
  private static String mark(URL archive) throws IOException {
    if (archive.openConnection() instanceof JarURLConnection jar) {
      return Long.toHexString(jar.getJarEntry().getCrc());
    }
    return Long.toHexString(archive.openConnection().getContentLengthLong());
  }

  private static Path unpack(URL archive, Path var, String mark) throws IOException {
    Path partial = var.resolve("unpacking");
    Unpacking.remove(partial);
    Files.createDirectory(partial);
    try (InputStream packed = new BufferedInputStream(archive.openStream());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      Unpacking.to(partial, tar);
      String said = Command.run(var, List.of(partial.resolve("bin/postgres").toString(), "-V"));
      String version = said.replaceAll("(?s).*?([0-9]+[.0-9]*).*", "$1");
      return Files.move(partial, var.resolve(PREFIX + version + mark));
    } finally {
      Unpacking.remove(partial);
    }
  }
}
