package leapfrog.output.report;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small result folder whose every text can be chosen. */
final class FakeResults {

    static final String SVG =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg id='x' xmlns='http://www.w3.org/2000/svg' width='10mm' height='5mm' viewBox='0 0 20 10'>
            <title>How far &amp; how fast?</title>
            <style>
            @font-face { font-family: "A B"; font-weight: normal; font-style: normal; src: url("data:font/ttf;base64,AAAA") format("truetype"); }
            </style><defs><clipPath id='clip'><path d='M0,0L1,1Z'/></clipPath></defs>
            <g clip-path='url(#clip)'><text x='1' y='2' style='fill: rgb(34,34,34); font-family: "A B", Arial;'>a &lt; b</text></g>
            </svg>
            """;

    private final Path folder;
    private String text = "Plain";

    FakeResults(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Every text that a user may choose says this. */
    FakeResults saying(String anything) {
        text = anything;
        return this;
    }

    /** A run of one scenario with two figures. */
    FakeResults run() throws IOException {
        manifest(List.of("run", "scenarios/" + text + ".yaml", "--quiet"), List.of("a"));
        put("scenario.yaml", scenario());
        put("summary.csv", summary(""));
        figure("gap", SVG);
        figure("adoption", SVG);
        return this;
    }

    /** A comparison of two policies. */
    FakeResults comparison() throws IOException {
        manifest(List.of("compare", "none.yaml", "rule.yaml"), List.of("none", "rule"));
        put("scenarios/none.yaml", scenario());
        put("scenarios/rule.yaml", scenario());
        String second = summary("rule,");
        put(
                "summary.csv",
                "policy," + summary("none,") + second.substring(second.indexOf('\n') + 1));
        put(
                "comparison.txt",
                "rule against none: gap-months(CN/US) is 1 month higher " + text + "\n");
        put(
                "comparison.csv",
                "policy,measure,subject,mean,primary\n"
                        + "rule,gap-months,CN/US,1.23456789,yes\n"
                        + "rule,adoption,CN,0.5,no\n");
        put("regret.csv", "series,policy,starr\ngap-months(CN/US),rule,0.633333333\n");
        return this;
    }

    FakeResults manifest(List<String> commandLine, List<String> policies) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", "leapfrog");
        manifest.put("title", text);
        manifest.put("command-line", commandLine);
        manifest.put(
                "scenarios",
                policies.stream().map(one -> Map.of("policy", one, "sha256", "00")).toList());
        manifest.put("versions", Map.of("program", "0.1.0"));
        manifest.put("ended", "2026-01-02T03:04:05Z");
        manifest.put(
                "replications",
                new java.util.TreeMap<>(Map.of("asked", 3, "done", 3, "failed", 0)));
        manifest.put("seeds", List.of("1", "-2", "3"));
        manifest.put("files", List.of(Map.of("name", "summary.csv", "bytes", 12, "sha256", "ab")));
        put("manifest.json", new GsonBuilder().create().toJson(manifest));
        return this;
    }

    /** A figure with caption and numbers. */
    FakeResults figure(String name, String svg) throws IOException {
        put("charts/" + name + ".svg", svg);
        put("charts/" + name + ".txt", "Caption of " + name + ". Scenario: " + text + ".\n");
        put(
                "charts/" + name + ".csv",
                "measure,subject,quarter,unit,n,median\n"
                        + "gap-months,CN/US,2015-Q1,months,3,10\n"
                        + "gap-months,CN/US,2016-Q1,months,3,20.55\n");
        return this;
    }

    void put(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String scenario() {
        String quoted = "'" + text.replace("'", "''") + "'";
        return String.join(
                "\n",
                "name: " + quoted,
                "description: " + quoted,
                "question: " + quoted,
                "horizon: {from: 2015-Q1, to: 2016-Q1, fork: 2015-Q3}",
                "policies:",
                "  US:",
                "    - export-control: {id: " + quoted + ", from: 2015-Q2, targets: [CN]}",
                "events:",
                "  - {name: " + quoted + ", at: 2015-Q3, window: demand, size: 0.1}",
                "parameters: {" + quoted + ": 1, gray-scale: 0}",
                "actors:",
                "  states:",
                "    US: {name: United States}",
                "    CN: {name: China}",
                "");
    }

    private static String summary(String policy) {
        StringBuilder csv = new StringBuilder("measure,subject,quarter,unit,n,median,p5,p95\n");
        for (String row :
                List.of(
                        "gap-months,CN/US,2015-Q1,months,3,10,8,12",
                        "gap-months,CN/US,2015-Q3,months,3,11,9,13",
                        "gap-months,CN/US,2016-Q1,months,3,20.55,18,22",
                        "adoption,CN,2015-Q1,share,0,,,",
                        "adoption,CN,2015-Q3,share,3,0.1,0.05,0.2",
                        "adoption,CN,2016-Q1,share,2,0.15,0.1,0.25",
                        "adoption,KR,2016-Q1,share,3,0.9,0.9,0.9")) {
            csv.append(policy).append(row).append('\n');
        }
        return csv.toString();
    }
}
