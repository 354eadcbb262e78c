package leapfrog.output.table;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import leapfrog.experiment.InputException;

/**
 * A result folder under way: everything stands in {@code DIR.partial/} behind a lock, until one
 * atomic rename makes it {@code DIR}.
 */
final class ResultFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String REQUEST = "request";
    private static final String DRAFT = "request.new";

    private final Path directory;
    private final Path partial;
    private final FileChannel lockFile;
    private final FileLock lock;
    private boolean resumed;

    private ResultFolder(Path directory, Path partial, FileChannel lockFile, FileLock lock) {
        this.directory = directory;
        this.partial = partial;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Takes hold of the folder.
     *
     * @param hash of all that decides the results; an unfinished run is resumed only on the same
     * @throws InputException when something stands in the way; nothing was touched then
     */
    static ResultFolder claim(Destination to, String hash) throws IOException {
        Path directory = to.directory();
        if (directory.getFileName() == null) {
            throw new InputException(directory + " cannot be a result folder");
        }
        refuseWhatStands(to);
        Path partial = directory.resolveSibling(directory.getFileName() + ".partial");
        if (Files.exists(partial) && !Files.isDirectory(partial)) {
            throw new InputException(partial + " is in the way: it is not a folder");
        }
        boolean fresh = !Files.exists(partial);
        ResultFolder folder = lock(directory, partial);
        try {
            refuseWhatStands(to);
            folder.settle(to, hash, fresh);
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static void refuseWhatStands(Destination to) {
        Path directory = to.directory();
        if (!Files.exists(directory)) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            throw new InputException(directory + " is a file; --out names a folder");
        }
        if (!to.force()) {
            throw new InputException(
                    directory + " exists already; write over it with --force, or choose --out");
        }
        if (!Manifest.isIn(directory)) {
            throw new InputException(
                    directory
                            + " is not a result folder (it has no manifest of this program), so"
                            + " --force does not replace it; choose --out");
        }
    }

    private static ResultFolder lock(Path directory, Path partial) throws IOException {
        Files.createDirectories(partial);
        Path file = partial.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another run of this same process holds it.
        }
        // A run that ends between opening and locking takes its lock file away with the rename.
        if (lock == null || !Files.exists(file)) {
            channel.close();
            throw new InputException("another process is writing to " + partial);
        }
        return new ResultFolder(directory, partial, channel, lock);
    }

    private void settle(Destination to, String hash, boolean fresh) throws IOException {
        Path request = partial.resolve(REQUEST);
        String stored = read(request);
        if (stored != null && to.resume()) {
            if (!stored.equals(hash)) {
                throw new InputException(
                        partial
                                + " was begun with another scenario, policy, seeds or program"
                                + " version and cannot be resumed; start over with --force");
            }
            resumed = true;
            return;
        }
        if (stored != null && !to.force()) {
            throw new InputException(
                    partial
                            + " holds an unfinished run; go on with it with --resume, or start over"
                            + " with --force");
        }
        if (!fresh) {
            clear(stored != null);
        }
        Path draft = partial.resolve(DRAFT);
        Files.writeString(draft, hash + "\n");
        Files.move(draft, request, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String read(Path request) throws IOException {
        try {
            return Files.readString(request).strip();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Takes away what an abandoned run left, but for the lock. */
    private void clear(boolean ours) throws IOException {
        List<Path> left;
        try (Stream<Path> entries = Files.list(partial)) {
            left = entries.filter(entry -> !entry.endsWith(LOCK)).toList();
        }
        if (!ours && left.stream().anyMatch(entry -> !entry.endsWith(DRAFT))) {
            throw new InputException(partial + " is in the way: it holds no run of this program");
        }
        for (Path entry : left) {
            delete(entry);
        }
    }

    /**
     * Takes away tables and figures that an earlier attempt to finish left.
     *
     * @param working names of files that are no results
     */
    void sweep(List<String> working) throws IOException {
        try (Stream<Path> entries = Files.list(partial)) {
            for (Path entry : entries.toList()) {
                if (!isWorking(entry) && !working.contains(entry.getFileName().toString())) {
                    delete(entry);
                }
            }
        }
    }

    /** Where files are written until the end. */
    Path partial() {
        return partial;
    }

    /** Whether a file serves the folder's own bookkeeping. */
    boolean isWorking(Path file) {
        return file.equals(partial.resolve(LOCK)) || file.equals(partial.resolve(REQUEST));
    }

    boolean resumed() {
        return resumed;
    }

    /**
     * Makes the folder final: an older one moves aside, the new one takes its name, and only then
     * are the old one and the working files deleted.
     *
     * @param working names of files that are no results
     */
    void publish(List<String> working) throws IOException {
        Path aside = null;
        if (Files.exists(directory)) {
            aside = free(directory);
            Files.move(directory, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
        close();
        for (String name : working) {
            delete(directory.resolve(name));
        }
        delete(directory.resolve(REQUEST));
        delete(directory.resolve(LOCK));
        if (aside != null) {
            delete(aside);
        }
    }

    /** Takes away all that was written, and lets go of the name. */
    void discard() throws IOException {
        close();
        delete(partial);
    }

    private static Path free(Path directory) throws IOException {
        for (int i = 1; i < Integer.MAX_VALUE; i++) {
            Path aside = directory.resolveSibling(directory.getFileName() + ".replaced-" + i);
            if (!Files.exists(aside)) {
                return aside;
            }
        }
        throw new FileAlreadyExistsException(directory + ".replaced-*");
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (lock.isValid()) {
            lock.release();
        }
        lockFile.close();
    }
}
