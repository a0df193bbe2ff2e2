package hedgeward.app.evidence;

/// Why a file was not taken in, shown or handed out.
public enum EvidenceRejection {
    /// There is nothing in it.
    EMPTY,
    /// It is longer than [hedgeward.domain.evidence.EvidenceFile#MOST_BYTES].
    TOO_LONG,
    /// It is not there, or is no file, or may not be read.
    UNREADABLE,
    /// It was longer or shorter at the end of reading than at the beginning.
    CHANGED_MEANWHILE,
    /// The office's disk is full, or its folder cannot be written to.
    NO_ROOM,
    /// This breach has the same bytes already.
    ALREADY_HERE,
    /// There is a file of this name in that folder.
    NAME_TAKEN,
    /// The place it is to be saved in cannot be written to.
    TARGET_UNWRITABLE,
    /// The office's own file of it is gone.
    GONE,
    /// The office's own file of it is not what was taken in.
    DAMAGED,
    /// Stopped by whoever began it.
    STOPPED
}
