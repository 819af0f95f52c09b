package org.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The runnable jar, started as a process of its own in a home folder.
 *
 * @param home the home folder
 * @param options options of the virtual machine
 * @param environment variables beside those of this process
 */
record Jar(Path home, List<String> options, Map<String, String> environment) {
  private static final Path JAR = Path.of(System.getProperty("figurecheck.jar")).toAbsolutePath();
  private static final Path SAMPLES = Path.of("src/main/samples");
  private static final Path PROGRAMS = JAR.resolveSibling("programs");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** In a fresh copy of the samples. */
  static Jar inSamples(Path home) throws IOException {
    for (String part : List.of("config", "documents", "tables")) {
      copy(SAMPLES.resolve(part), home.resolve(part));
    }
    lendPrograms(home);
    return in(home);
  }

  /** In a folder as it is. */
  static Jar in(Path home) {
    return new Jar(home, List.of(), Map.of());
  }

  /** PostgreSQL's programs, unpacked once for all homes. */
  private static synchronized void lendPrograms(Path home) throws IOException {
    if (!Files.exists(PROGRAMS)) {
      Path first = Files.createTempDirectory(JAR.getParent(), "first-home");
      Ended status = in(first).run("mail", "send");
      assertThat(status.status()).as(status.err()).isZero();
      Files.move(first.resolve("var"), PROGRAMS);
    }
    Path var = Files.createDirectories(home.resolve("var"));
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      for (Path folder : files.filter(Jar::isUnpacked).toList()) {
        Files.createSymbolicLink(var.resolve(folder.getFileName()), folder);
      }
    }
  }

  private static boolean isUnpacked(Path folder) {
    return folder.getFileName().toString().startsWith("postgres-");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (!Files.isDirectory(target)) {
          Files.copy(file, target);
        }
      }
    }
  }

  Jar with(Map<String, String> variables) {
    Map<String, String> both = new HashMap<>(environment);
    both.putAll(variables);
    return new Jar(home, options, both);
  }

  Jar withOptions(String... more) {
    return new Jar(home, List.of(more), environment);
  }

  /** Runs a command to its end. */
  Ended run(String... arguments) {
    return start(arguments).await();
  }

  Running start(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--language", "en", "--home", home.toString()));
    try {
      Path out = Files.createTempFile("figurecheck", ".out");
      Path err = Files.createTempFile("figurecheck", ".err");
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().keySet().removeIf(name -> name.startsWith("FIGURECHECK_"));
      builder.environment().putAll(environment);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      return new Running(builder.start(), out, err);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * A process at work.
   *
   * @param process the process
   * @param out what it prints
   * @param err what it tells beside that
   */
  record Running(Process process, Path out, Path err) implements AutoCloseable {
    String told() {
      return read(err);
    }

    /** Stops it as an operator would. */
    Ended stop() {
      process.destroy();
      return await();
    }

    /** Kills it without a warning. */
    void kill() {
      process.destroyForcibly().onExit().join();
    }

    Ended await() {
      try {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
          kill();
          throw new AssertionError("still at work after " + PATIENCE + ": " + read(out) + told());
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new AssertionError(interrupted);
      }
      return new Ended(process.exitValue(), read(out), read(err));
    }

    @Override
    public void close() {
      kill();
    }

    private static String read(Path file) {
      try {
        return Files.readString(file, StandardCharsets.UTF_8);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /**
   * What became of a process.
   *
   * @param status its exit status
   * @param out what it printed
   * @param err what it told beside that
   */
  record Ended(int status, String out, String err) {}
}
