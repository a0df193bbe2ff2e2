package hedgeward.store.office;

import hedgeward.app.backup.EngineVersion;

import org.h2.engine.Constants;

import java.util.Optional;

/// The database engine this program brings along.
public final class Engine {

    private Engine() {}

    /// Its version.
    ///
    /// @throws IllegalStateException when the engine names itself in a way nobody foresaw
    public static EngineVersion version() {
        return EngineVersion.read(Constants.VERSION)
                .orElseThrow(() -> new IllegalStateException("the engine has no version"));
    }

    /// Whether what this version wrote may only be opened by a later edition of the program.
    static boolean isOlderThan(Optional<EngineVersion> writer) {
        return writer.filter(it -> it.isNewerThan(version())).isPresent();
    }

    /// Whether this very engine wrote it. Where nobody knows, an older one may have.
    static boolean is(Optional<EngineVersion> writer) {
        return writer.filter(version()::equals).isPresent();
    }
}
