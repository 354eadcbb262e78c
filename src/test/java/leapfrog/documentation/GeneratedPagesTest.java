package leapfrog.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Generated parts of the documentation say what the program declares. With {@code
 * -Ddocumentation=write} they are brought up to date before they are compared.
 */
class GeneratedPagesTest {

    @ParameterizedTest
    @EnumSource
    void aGeneratedPartIsUpToDate(GeneratedPart part) throws IOException {
        if ("write".equals(System.getProperty("documentation"))) {
            part.write();
        }

        assertThat(part.written().strip())
                .as("stale; run mvn -q test -Dtest=GeneratedPagesTest -Ddocumentation=write")
                .isEqualTo(part.made().strip());
    }
}
