package org.figurecheck.store.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own that uses the embedded server until its input ends. */
final class ServerUser implements AutoCloseable {
  private final Process process;
  private final String url;

  private ServerUser(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Runs in the other process. */
  public static void main(String[] args) throws IOException {
    try (EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]))) {
      System.out.println(server.url());
      while (System.in.read() >= 0) {
        System.out.println("still here");
      }
    }
  }

  static ServerUser start(Path home) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServerUser.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return new ServerUser(process, said.readLine());
  }

  String url() {
    return url;
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  int leave() throws IOException, InterruptedException {
    process.getOutputStream().close();
    return process.waitFor();
  }

  @Override
  public void close() {
    kill();
  }
}
