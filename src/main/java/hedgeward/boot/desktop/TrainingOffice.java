package hedgeward.boot.desktop;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Founding;
import hedgeward.app.access.Role;
import hedgeward.exchange.demo.DemoPlan;
import hedgeward.ui.signin.OfficeMemory;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// A training office of invented people in a temporary folder, thrown away when the program ends.
/// Its passphrase is no secret, because it guards nobody.
public final class TrainingOffice implements OfficeMemory, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingOffice.class);
    private static final Training WAY_IN = new Training("Training Officer", "training only");
    private static final String NAME = "Training office, Inventshire North";
    private static final String FORCE = "Inventshire Police";

    private static final Duration UNATTENDED = Duration.ofHours(36);

    private final Path folder;

    private TrainingOffice(Path folder) {
        this.folder = folder;
    }

    /// An empty folder for it.
    public static TrainingOffice inTemporaryFolder() {
        try {
            return new TrainingOffice(Files.createTempDirectory("hedgeward-training-"));
        } catch (IOException failure) {
            throw new UncheckedIOException("no temporary folder", failure);
        }
    }

    /// Makes the office and fills it with what happened until `now`; it was last looked after some
    /// hours before, so that there is something to be briefed on.
    public OfficeDesk open(Door<OfficeDesk> door, Instant now) {
        Charter charter =
                new Charter(NAME, Optional.of(FORCE), true, WAY_IN.user(), Role.OF_PERSONS);
        return switch (door.found(office(), charter, WAY_IN.passphrase().toCharArray())) {
            case Founding.Founded<OfficeDesk>(OfficeDesk desk, var _, char[] key) -> {
                Arrays.fill(key, '\0');
                desk.fill(new DemoPlan(DemoPlan.USUAL_CASES, DemoPlan.USUAL_SEED, now));
                desk.useCases().sweep().handle(Actor.SCHEDULER, now.minus(UNATTENDED));
                yield desk;
            }
            case Founding.AlreadyThere<OfficeDesk> _,
                    Founding.Unwritable<OfficeDesk> _,
                    Founding.UnusableName<OfficeDesk> _,
                    Founding.Incomplete<OfficeDesk> _ ->
                    throw new IllegalStateException("no training office can be made here");
        };
    }

    @Override
    public Start start() {
        return new Start(office(), true, Optional.of(WAY_IN));
    }

    /// A training office is not remembered.
    @Override
    public void remember(Path opened) {}

    /// Throws the office away.
    @Override
    public void close() {
        try {
            Files.walkFileTree(folder, new Emptying());
        } catch (IOException failure) {
            LOG.warn("training office left behind: {}", failure.getClass().getSimpleName());
        }
    }

    private Path office() {
        return folder.resolve("office");
    }

    private static final class Emptying extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure)
                throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
        }
    }
}
