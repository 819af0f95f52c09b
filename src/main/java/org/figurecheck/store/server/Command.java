package org.figurecheck.store.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs, which refuse to serve root: for root in a user namespace. */
final class Command {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final List<String> NAMESPACE = List.of("unshare", "-U");

  private Command() {}

  /** Runs a program of PostgreSQL's as somebody who is not root. */
  static String runUnprivileged(Path var, List<String> command) throws IOException {
    if (new UnixSystem().getUid() != 0) {
      return run(var, command);
    }
    try {
      if (ask(prefixed(List.of("id", "-u"))).equals("0")) {
        throw Trouble.with(var, "server-root", "unshare -U");
      }
    } catch (IOException refused) {
      throw Trouble.with(var, "server-root", refused);
    }
    return run(var, prefixed(command));
  }

  private static List<String> prefixed(List<String> command) {
    List<String> whole = new ArrayList<>(NAMESPACE);
    whole.addAll(command);
    return whole;
  }

  /** Runs a program that says a word, which needs no room on the disk. */
  private static String ask(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (await(process) != 0) {
      throw new IOException(said.strip());
    }
    return said.strip();
  }

  /** Runs a program and returns what it said; its output is a file, which a server may inherit. */
  static String run(Path var, List<String> command) throws IOException {
    Path output = Files.createTempFile(var, "command-", ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(var.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().put("LC_ALL", "C");
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      int status = await(builder.start());
      String said = Files.readString(output);
      if (status != 0) {
        throw new IOException(Path.of(name(command)).getFileName() + ": " + said.strip());
      }
      return said;
    } finally {
      Files.delete(output);
    }
  }

  private static String name(List<String> command) {
    return command.get(command.subList(0, 2).equals(NAMESPACE) ? 2 : 0);
  }

  private static int await(Process process) throws IOException {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new InterruptedIOException("no answer within " + PATIENCE.toSeconds() + " s");
      }
      return process.exitValue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
