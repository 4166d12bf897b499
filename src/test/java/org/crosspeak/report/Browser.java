// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A headless Chromium, driven over its debugging protocol: what a page does with real keys and a
 * real mouse, and what it says on its console.
 */
final class Browser implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private final ObjectMapper json = new ObjectMapper();
  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

  /** The browser's program, where one is installed. */
  static Optional<Path> program() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with a profile in that folder. */
  Browser(Path program, Path profile) throws Exception {
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    HttpClient client = HttpClient.newHttpClient();
    socket =
        client
            .newWebSocketBuilder()
            .buildAsync(URI.create(pageSocket(client, port(profile))), new Ear())
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    for (String domain : List.of("Page", "Runtime", "Log")) {
      call(domain + ".enable", Map.of());
    }
  }

  private String port(Path profile) throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return Files.readAllLines(file).get(0);
      }
      if (!process.isAlive()) {
        throw new IOException("the browser ended with " + process.exitValue());
      }
      Thread.sleep(50);
    }
    throw new IOException("the browser opened no port");
  }

  private String pageSocket(HttpClient client, String port) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + port + "/json/list");
    for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
      String body =
          client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
      for (JsonNode target : json.readTree(body)) {
        if (target.path("type").asText().equals("page")) {
          return target.path("webSocketDebuggerUrl").asText();
        }
      }
      Thread.sleep(50);
    }
    throw new IOException("the browser has no page");
  }

  /** Calls a method of the protocol and waits for its result. */
  JsonNode call(String method, Map<String, ?> parameters) throws Exception {
    int id = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    ObjectNode message = json.createObjectNode().put("id", id).put("method", method);
    message.set("params", json.valueToTree(parameters));
    socket.sendText(json.writeValueAsString(message), true).get();
    JsonNode result = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (result.has("error")) {
      throw new IOException(method + ": " + result.get("error"));
    }
    return result.path("result");
  }

  /** Opens a file in a window of that size; what was complained of before is forgotten. */
  void open(Path file, int width, int height) throws Exception {
    complaints.clear();
    size(width, height);
    call("Emulation.setEmulatedMedia", Map.of("media", "screen"));
    loaded = new CompletableFuture<>();
    call("Page.navigate", Map.of("url", file.toUri().toString()));
    loaded.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  void size(int width, int height) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What an expression comes to in the page. */
  JsonNode value(String expression) throws Exception {
    JsonNode result =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  void key(String key, String text) throws Exception {
    Map<String, Object> down =
        text.isEmpty()
            ? Map.of("type", "rawKeyDown", "key", key, "code", key, "windowsVirtualKeyCode", 9)
            : Map.of("type", "keyDown", "key", key, "text", text);
    call("Input.dispatchKeyEvent", down);
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  void mouse(String type, double x, double y) throws Exception {
    boolean held = !type.equals("mouseMoved") || pressed;
    call(
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            type,
            "x",
            x,
            "y",
            y,
            "button",
            held ? "left" : "none",
            "buttons",
            type.equals("mouseReleased") ? 0 : held ? 1 : 0,
            "clickCount",
            1));
    pressed = type.equals("mousePressed") || (pressed && !type.equals("mouseReleased"));
  }

  private boolean pressed;

  void wheel(double x, double y, double by) throws Exception {
    call(
        "Input.dispatchMouseEvent",
        Map.of("type", "mouseWheel", "x", x, "y", y, "deltaX", 0, "deltaY", by));
  }

  /** Errors and warnings of the console, and exceptions nobody caught. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true);
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly().onExit().join();
    socket.abort();
  }

  /** Hears what the browser says. */
  private final class Ear implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        heard(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void heard(String text) {
      try {
        JsonNode node = json.readTree(text);
        CompletableFuture<JsonNode> waiting = answers.remove(node.path("id").asInt(0));
        if (waiting != null) {
          waiting.complete(node);
        }
        switch (node.path("method").asText()) {
          case "Page.loadEventFired" -> loaded.complete(null);
          case "Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled" ->
              complaints.add(node.path("params").toString());
          default -> {
            // nothing that a test asks for
          }
        }
      } catch (IOException e) {
        complaints.add(e.toString());
      }
    }
  }
}
