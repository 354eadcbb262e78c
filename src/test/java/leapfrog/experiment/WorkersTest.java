package leapfrog.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void everyItemIsDoneOnce() throws IOException {
        for (int threads : new int[] {1, 2, 5}) {
            AtomicIntegerArray done = new AtomicIntegerArray(100);
            try (Workers workers = new Workers(threads, "test")) {
                workers.share(100, done::incrementAndGet);
                workers.share(0, item -> done.set(item, 7));
                workers.share(3, done::incrementAndGet);
            }
            for (int i = 0; i < 100; i++) {
                assertThat(done.get(i)).isEqualTo(i < 3 ? 2 : 1);
            }
        }
    }

    @Test
    void whatAnItemThrowsIsThrown() {
        try (Workers workers = new Workers(2, "test")) {
            assertThatThrownBy(
                            () ->
                                    workers.share(
                                            9,
                                            item -> {
                                                throw new IOException("full");
                                            }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("full");
            assertThatThrownBy(
                            () ->
                                    workers.await(
                                            workers.start(
                                                    one -> {
                                                        throw new IllegalArgumentException("odd");
                                                    })))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("odd");
        }
    }
}
