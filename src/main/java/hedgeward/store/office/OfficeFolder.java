package hedgeward.store.office;

import java.nio.file.Path;
import java.util.Optional;

/// Where the parts of an office lie in its folder.
///
/// @param root absolute, and free of anything the engine would read as a setting
public record OfficeFolder(Path root) {

    private static final String REGISTER = "register";

    public OfficeFolder {
        if (!isUsable(root)) {
            throw new IllegalArgumentException("not a usable folder for an office");
        }
    }

    /// The folder at this path, or empty when its name could be taken for engine settings: a
    /// semicolon, or a control character.
    public static Optional<OfficeFolder> at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return isUsable(absolute) ? Optional.of(new OfficeFolder(absolute)) : Optional.empty();
    }

    /// The keys, wrapped for each user.
    public Path keys() {
        return root.resolve("office.keys");
    }

    /// The encrypted register.
    public Path register() {
        return root.resolve(REGISTER + SUFFIX);
    }

    /// What the register must at least contain, kept outside it.
    public Path anchor() {
        return root.resolve("anchor.log");
    }

    /// Content of evidence files, each sealed under its own key.
    public Path evidence() {
        return root.resolve("evidence");
    }

    /// Held by the one program that has the office open.
    public Path lock() {
        return root.resolve("office.lock");
    }

    /// There from before a case is erased until the register was written anew without it.
    Path compactionDue() {
        return root.resolve("compaction.due");
    }

    /// The register as it was before its structure is changed, while it is changed.
    Path beforeUpgrade() {
        return root.resolve(REGISTER + "-before-upgrade" + SUFFIX);
    }

    /// A copy on its way from an older engine; worth nothing yet.
    Path underNewEngine() {
        return root.resolve(REGISTER + "-under-new-engine" + SUFFIX);
    }

    /// A copy under a new key while it is made; worth nothing yet.
    Path renewing() {
        return root.resolve("key-renewing");
    }

    /// A whole office under a new key, which takes this one's place whatever happens.
    Path renewed() {
        return root.resolve("key-renewed");
    }

    /// Where backups are put together; removed when they are done.
    Path backupScratch() {
        return root.resolve("backup-scratch");
    }

    /// A copy of a register in doubt, looked at in its place.
    Path suspect() {
        return root.resolve(REGISTER + "-in-doubt" + SUFFIX);
    }

    /// What the engine appends to the name it is given.
    static final String SUFFIX = ".mv.db";

    private static boolean isUsable(Path path) {
        return path.isAbsolute()
                && path.toString().chars().noneMatch(c -> c == ';' || Character.isISOControl(c));
    }
}
