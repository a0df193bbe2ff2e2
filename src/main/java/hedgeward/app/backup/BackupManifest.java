package hedgeward.app.backup;

import java.time.Instant;
import java.util.Optional;

/// What a backup says of itself, authenticated under a key of the office.
///
/// @param madeAt when it was made
/// @param registerBytes length of the register in it
/// @param registerHash SHA-256 of those bytes, hexadecimal
/// @param keysHash SHA-256 of the key file in it, hexadecimal
/// @param engine the one that wrote the register; empty in backups from before it was written down
public record BackupManifest(
        Instant madeAt,
        long registerBytes,
        String registerHash,
        String keysHash,
        Optional<EngineVersion> engine,
        RegisterTally tally) {}
