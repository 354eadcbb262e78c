package leapfrog.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leapfrog.output.chart.figure.FakeRun;
import leapfrog.output.chart.page.Format;
import leapfrog.output.chart.plot.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A machine with neither fonts nor a screen that answers draws the same picture, and says nothing
 * about it.
 */
class BareMachineTest {

    @TempDir Path folder;

    /** Draws every figure in every format into the folder given. */
    public static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            new ChartWriter(Look.STANDARD, 1)
                    .draw(
                            FakeRun.input(),
                            Figures.ids(),
                            EnumSet.allOf(Format.class),
                            Path.of(arguments[0]));
        }
    }

    /** Proves that the machine of the next test is bare: on it the JDK alone has no font. */
    public static final class WithoutOurs {

        private WithoutOurs() {}

        public static void main(String[] arguments) {
            System.setProperty("java.awt.headless", "true");
            new Font("Dialog", Font.PLAIN, 12)
                    .createGlyphVector(new FontRenderContext(null, true, true), "text");
        }
    }

    @Test
    void machineWithoutFonts_drawsTheSameBytes() throws Exception {
        new ChartWriter(Look.STANDARD, 1)
                .draw(
                        FakeRun.input(),
                        Figures.ids(),
                        EnumSet.allOf(Format.class),
                        folder.resolve("here"));
        assertThat(onBareMachine(Program.class, folder.resolve("bare").toString())).isEmpty();
        for (String id : Figures.ids()) {
            for (String ending : List.of(".png", ".svg", ".pdf")) {
                assertThat(Files.readAllBytes(folder.resolve("bare").resolve(id + ending)))
                        .as(id + ending)
                        .isEqualTo(Files.readAllBytes(folder.resolve("here").resolve(id + ending)));
            }
        }
    }

    @Test
    void machineWithoutFonts_isTrulyBare() throws Exception {
        assertThat(onBareMachine(WithoutOurs.class)).contains("Fontconfig head is null");
    }

    /** What a program says on standard error where fontconfig finds nothing and home is new. */
    private String onBareMachine(Class<?> program, String... arguments) throws Exception {
        Path fonts = Files.createDirectories(folder.resolve("no-fonts"));
        Path list = fonts.resolve("fonts.conf");
        Files.writeString(
                list,
                "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n"
                        + "<fontconfig><dir>"
                        + fonts
                        + "</dir></fontconfig>\n");
        Path home = Files.createDirectories(folder.resolve("home"));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Duser.home=" + home,
                        "-cp",
                        classPath(),
                        program.getName());
        builder.command().addAll(List.of(arguments));
        Map<String, String> environment = builder.environment();
        environment.put("DISPLAY", ":no-such-screen");
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.put("FONTCONFIG_FILE", list.toString());
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said);
    }

    /** As the program has it: the tests alone bring SLF4J, which would speak up. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("slf4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
