package leapfrog.cli;

import java.nio.file.Path;

/** Where results go when {@code --out} does not say: after the scenario's place. */
final class DefaultFolder {

    private DefaultFolder() {}

    /**
     * {@code results/} and the path below the innermost folder {@code scenarios}, without suffix,
     * {@code -} between its parts: {@code results/export-controls-none}.
     */
    static Path of(Path scenario) {
        Path file = scenario.toAbsolutePath().normalize();
        int start = file.getNameCount() - 1;
        for (int i = start - 1; i >= 0; i--) {
            if (file.getName(i).toString().equals("scenarios")) {
                start = i + 1;
                break;
            }
        }
        StringBuilder name = new StringBuilder();
        for (int i = start; i < file.getNameCount(); i++) {
            name.append(name.length() == 0 ? "" : "-").append(file.getName(i));
        }
        return Path.of("results", withoutSuffix(name.toString()));
    }

    /** A scenario file's name without its suffix. */
    static String stem(Path scenario) {
        return withoutSuffix(scenario.getFileName().toString());
    }

    private static String withoutSuffix(String name) {
        return name.replaceFirst("\\.ya?ml$", "");
    }
}
