package hedgeward.app.backup;

import java.util.UUID;

/// An evidence file a register tells of.
///
/// @param sealedSha256 of the file as it lies on the disk, hexadecimal
public record EvidenceMark(UUID id, String sealedSha256) {}
