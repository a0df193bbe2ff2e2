package hedgeward.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The backups in a folder. Only those are this office's whose manifest its own key opens, so that
/// two offices may share a stick.
public final class BackupShelf {

    private static final Comparator<ShelvedBackup> NEWEST_FIRST =
            Comparator.comparing(ShelvedBackup::name).reversed();

    private final BackupFiles files;
    private final EvidenceArchive evidence;

    /// @param evidence beside the backups
    public BackupShelf(BackupFiles files, EvidenceArchive evidence) {
        this.files = files;
        this.evidence = evidence;
    }

    /// What lies there, the newest name first.
    ///
    /// @throws IOException when the folder is not there or cannot be read
    public List<ShelvedBackup> in(Path folder) throws IOException {
        List<ShelvedBackup> found = new ArrayList<>();
        try (Stream<Path> there = Files.list(folder)) {
            for (Path file : there.filter(BackupShelf::isOne).toList()) {
                found.add(look(file));
            }
        }
        found.sort(NEWEST_FIRST);
        return List.copyOf(found);
    }

    /// Deletes what need not be kept any longer: backups of this office, whole, and older than the
    /// one just proved; and what was left unproved before it. What cannot be deleted stays.
    /// Evidence files go with the last backup that told of them.
    ///
    /// @return the names of the files deleted
    List<String> rotate(Path folder, ProvedBackup proved, Keeping keep) throws IOException {
        List<ShelvedBackup> there = in(folder);
        Set<Instant> expendable =
                new HashSet<>(
                        Rotation.expendable(
                                there.stream()
                                        .filter(one -> one.state() == ShelvedBackup.State.PROVED)
                                        .flatMap(one -> one.madeAt().stream())
                                        .toList(),
                                proved.madeAt(),
                                keep));
        List<String> deleted = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        Set<UUID> stillNamed = new HashSet<>();
        for (ShelvedBackup one : there) {
            Set<UUID> files = evidenceOf(one.file());
            boolean isGone = mayGo(one, expendable, proved.madeAt()) && isDeleted(one.file());
            (isGone ? named : stillNamed).addAll(files);
            if (isGone) {
                deleted.add(one.name());
            }
        }
        named.removeAll(stillNamed);
        evidence.forget(folder, named);
        return deleted;
    }

    /// The evidence files a backup of this office tells of.
    private Set<UUID> evidenceOf(Path backup) throws IOException {
        return files.glance(backup) instanceof BackupFiles.Glance.Ours(var manifest, _, _)
                ? manifest.tally().evidence().stream()
                        .map(EvidenceMark::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean mayGo(ShelvedBackup one, Set<Instant> expendable, Instant proved) {
        return switch (one.state()) {
            case PROVED -> one.madeAt().filter(expendable::contains).isPresent();
            case UNPROVED -> one.madeAt().filter(at -> at.isBefore(proved)).isPresent();
            case CHANGED, FOREIGN -> false;
        };
    }

    private ShelvedBackup look(Path file) throws IOException {
        long bytes = Files.size(file);
        BackupFiles.Glance glance = files.glance(file);
        return switch (glance) {
            case BackupFiles.Glance.Ours(var manifest, boolean isFullLength, var until) ->
                    new ShelvedBackup(
                            file,
                            state(file, isFullLength),
                            Optional.of(manifest.madeAt()),
                            bytes,
                            until);
            case BackupFiles.Glance.NotOurs() ->
                    new ShelvedBackup(file, ShelvedBackup.State.FOREIGN, Optional.empty(), bytes);
        };
    }

    private static ShelvedBackup.State state(Path file, boolean isFullLength) {
        if (BackupName.isUnproved(file)) {
            return ShelvedBackup.State.UNPROVED;
        }
        return isFullLength ? ShelvedBackup.State.PROVED : ShelvedBackup.State.CHANGED;
    }

    private static boolean isOne(Path file) {
        return (BackupName.isOne(file) || BackupName.isUnproved(file)) && Files.isRegularFile(file);
    }

    private static boolean isDeleted(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException _) {
            return false;
        }
    }
}
