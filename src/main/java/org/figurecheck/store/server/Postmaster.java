package org.figurecheck.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The server as its {@code postmaster.pid} describes it.
 *
 * @param pid the process
 * @param data its data folder
 * @param port where it listens
 * @param ready whether it takes connections
 */
record Postmaster(long pid, Path data, int port, boolean ready) {
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /**
   * The server of a data folder that lives now; a stale file that names another program is none.
   */
  static Optional<Postmaster> of(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    Postmaster postmaster =
        new Postmaster(
            Long.parseLong(lines.get(0).strip()),
            Path.of(lines.get(1).strip()),
            Integer.parseInt(lines.get(PORT_LINE).strip()),
            ready);
    return postmaster.lives(data) ? Optional.of(postmaster) : Optional.empty();
  }

  private static List<String> lines(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /**
   * Takes the number of another program, which PostgreSQL would wait for, out of a stale file. The
   * rest stays: PostgreSQL looks there for the shared memory of a server that died half.
   */
  static void disown(Path data) throws IOException {
    List<String> lines = new ArrayList<>(lines(data));
    if (!lines.isEmpty() && of(data).isEmpty()) {
      lines.set(0, Integer.toString(Integer.MAX_VALUE));
      Files.write(data.resolve("postmaster.pid"), lines);
    }
  }

  private boolean lives(Path folder) {
    return data.equals(folder)
        && ProcessHandle.of(pid)
            .filter(ProcessHandle::isAlive)
            .map(ProcessHandle::info)
            .map(info -> serves(info, folder))
            .orElse(false);
  }

  private static boolean serves(ProcessHandle.Info info, Path folder) {
    boolean program = info.command().map(name -> name.endsWith("/postgres")).orElse(true);
    boolean served =
        info.arguments()
            .map(arguments -> List.of(arguments).contains(folder.toString()))
            .orElse(true);
    return program && served;
  }
}
