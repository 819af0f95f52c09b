package org.figurecheck.store.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The data of the embedded server under {@code var/db}: made once, started and stopped. */
final class Cluster {
  static final String USER = "figurecheck";

  private static final String SETTINGS =
      """

      # figurecheck: safe against a crash, reachable from this machine alone
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      shared_buffers = 128MB
      max_connections = 50
      timezone = 'UTC'
      log_timezone = 'UTC'
      log_checkpoints = off
      """;

  private static final int PASSWORD_BYTES = 24;
  private static final Duration STEP = Duration.ofMillis(50);
  private static final int STEPS = 1200;

  private final Path var;
  private final Path data;
  private final Binaries binaries;

  Cluster(Path var, Binaries binaries) {
    this.var = var;
    this.data = var.resolve("db");
    this.binaries = binaries;
  }

  String password() throws IOException {
    return Files.readString(var.resolve("db.password")).strip();
  }

  String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** The port of the server that serves this data now, whoever started it. */
  Optional<Integer> running() throws IOException {
    refuseOtherMajor();
    Optional<Postmaster> postmaster = Postmaster.of(data);
    for (int i = 0; i < STEPS && postmaster.isPresent() && !postmaster.get().ready(); i++) {
      pause();
      postmaster = Postmaster.of(data);
    }
    return postmaster.map(Postmaster::port);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(STEP.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    }
  }

  private void refuseOtherMajor() throws IOException {
    Path version = data.resolve("PG_VERSION");
    if (Files.exists(version)) {
      String major = Files.readString(version).strip();
      if (!major.equals(Integer.toString(binaries.major()))) {
        throw Trouble.with(data, "server-major", major, Integer.toString(binaries.major()));
      }
    }
  }

  /** Starts the server, its data made first if there is none, and returns its port. */
  int start() throws IOException {
    if (!Files.exists(data)) {
      create();
    }
    Postmaster.disown(data);
    int port = port();
    Path log = var.resolve("db.log");
    try {
      control("start", "-w", "-t", "60", "-l", log.toString(), "-o", "-p " + port);
    } catch (IOException refused) {
      throw Trouble.with(log, "server-start", lastWords(log));
    }
    return port;
  }

  private static String lastWords(Path log) throws IOException {
    List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
    return String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
  }

  void stop() throws IOException {
    if (Postmaster.of(data).isPresent()) {
      control("stop", "-w", "-t", "60", "-m", "fast");
    }
  }

  private void control(String verb, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(binaries.program("pg_ctl").toString(), verb, "-D", data.toString()));
    command.addAll(List.of(options));
    Command.runUnprivileged(var, command);
  }

  private void create() throws IOException {
    writePassword();
    Path partial = var.resolve("db.partial");
    Unpacking.remove(partial);
    try {
      Command.runUnprivileged(
          var,
          List.of(
              binaries.program("initdb").toString(),
              "--pgdata=" + partial,
              "--username=" + USER,
              "--pwfile=" + var.resolve("db.password"),
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--data-checksums"));
    } catch (IOException failure) {
      throw Trouble.with(data, "server-init", failure);
    }
    Files.writeString(partial.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
    Files.move(partial, data);
  }

  private void writePassword() throws IOException {
    Path file = var.resolve("db.password");
    byte[] secret = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(secret);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** The port of the last start, or another free one where somebody else took it. */
  private int port() throws IOException {
    Path file = var.resolve("db.port");
    int last = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    int port = isFree(last) ? last : 0;
    if (port == 0) {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = socket.getLocalPort();
      }
      Files.writeString(file, Integer.toString(port));
    }
    return port;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort() == port;
    } catch (IOException taken) {
      return false;
    }
  }
}
