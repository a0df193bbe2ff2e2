package hedgeward.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import hedgeward.app.backup.BackupFiles.Problem;
import hedgeward.app.backup.BackupManifest;
import hedgeward.app.backup.BackupRejection;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.EvidenceTally;
import hedgeward.app.backup.ProvedBackup;

import java.io.IOException;
import java.util.Locale;

/// What is said of backups made and looked at.
final class BackupWords {

    private BackupWords() {}

    static String plain(ProvedBackup proved) {
        String made =
                "Backup made and proved: %,d rows, %,d log entries, head %s, %,d bytes."
                        .formatted(
                                proved.tally().rows(),
                                proved.tally().head().sequence(),
                                proved.tally().head().shortHash(),
                                proved.bytes());
        return made + beside(proved.evidence());
    }

    private static String beside(EvidenceTally evidence) {
        if (!evidence.isWhole()) {
            return " But %,d of the office's %,d evidence files are missing or damaged."
                    .formatted(evidence.wrong(), evidence.files());
        }
        return evidence.files() == 0
                ? ""
                : " %,d evidence files lie beside it.".formatted(evidence.files());
    }

    static String json(ProvedBackup proved) {
        return JsonLine.of(
                json -> {
                    json.writeStringField("file", proved.file().toString());
                    json.writeStringField("made_at", LondonTime.iso(proved.madeAt()));
                    json.writeNumberField("bytes", proved.bytes());
                    json.writeNumberField("rows", proved.tally().rows());
                    json.writeNumberField("entries", proved.tally().head().sequence());
                    json.writeStringField("head", proved.tally().head().hash());
                    json.writeNumberField("evidence", proved.evidence().files());
                    json.writeNumberField("evidence_wrong", proved.evidence().wrong());
                });
    }

    static String plain(BackupManifest manifest) {
        return "The backup is good: made %s, %,d rows, %,d log entries, head %s."
                .formatted(
                        LondonTime.words(manifest.madeAt()),
                        manifest.tally().rows(),
                        manifest.tally().head().sequence(),
                        manifest.tally().head().shortHash());
    }

    static void fields(JsonGenerator json, BackupManifest manifest) throws IOException {
        json.writeStringField("made_at", LondonTime.iso(manifest.madeAt()));
        json.writeNumberField("rows", manifest.tally().rows());
        json.writeNumberField("entries", manifest.tally().head().sequence());
        json.writeStringField("head", manifest.tally().head().hash());
    }

    /// Whether the verdict is about the backup, and not about who asks or where it is.
    static boolean isAnswered(BackupVerdict verdict) {
        return !(verdict instanceof BackupVerdict.WrongPassphrase
                || verdict instanceof BackupVerdict.Unreadable);
    }

    static String json(BackupVerdict verdict) {
        return JsonLine.of(
                json -> {
                    json.writeBooleanField("ok", verdict instanceof BackupVerdict.Good);
                    if (verdict instanceof BackupVerdict.Good(BackupManifest manifest)) {
                        fields(json, manifest);
                    } else {
                        json.writeStringField("problem", sentence(verdict));
                    }
                });
    }

    static ExitCode codeOf(BackupVerdict verdict) {
        return switch (verdict) {
            case BackupVerdict.Good _ -> ExitCode.DONE;
            case BackupVerdict.WrongPassphrase _ -> ExitCode.CANNOT_UNLOCK;
            case BackupVerdict.Unreadable _ -> ExitCode.WRONG_USAGE;
            case BackupVerdict.WithoutEvidence _,
                    BackupVerdict.Damaged _,
                    BackupVerdict.KeysDamaged _,
                    BackupVerdict.RegisterBroken _,
                    BackupVerdict.Newer _ ->
                    ExitCode.FINDINGS;
        };
    }

    static String sentence(BackupVerdict verdict) {
        return switch (verdict) {
            case BackupVerdict.Good _ -> "The backup is good.";
            case BackupVerdict.WithoutEvidence(var _, EvidenceTally evidence) ->
                    "The register in this backup is whole, but " + wrong(evidence);
            case BackupVerdict.WrongPassphrase _ ->
                    "The name and the passphrase do not open this backup. Check both.";
            case BackupVerdict.Unreadable _ ->
                    "The backup is not there or cannot be read. Check the path and its permissions.";
            case BackupVerdict.Damaged(Problem problem) -> sentence(problem);
            case BackupVerdict.KeysDamaged _ ->
                    "The keys in this backup were altered. Use another backup.";
            case BackupVerdict.RegisterBroken(var damage) ->
                    "The register in this backup does not hold together ("
                            + damage.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + "). Use another backup.";
            case BackupVerdict.Newer _ ->
                    "A later edition of Hedgeward made this backup. Update this one.";
        };
    }

    /// What is wrong with evidence files; as the end of a sentence.
    static String wrong(EvidenceTally evidence) {
        return "%,d of its %,d evidence files are missing or are not what was taken in. They lie in"
                        .formatted(evidence.wrong(), evidence.files())
                + " hedgeward-evidence beside the backup: look for another copy of that folder.";
    }

    private static String sentence(Problem problem) {
        return switch (problem) {
            case NOT_A_BACKUP -> "This is no backup of Hedgeward.";
            case NEWER -> "A later edition of Hedgeward made this backup. Update this one.";
            case CUT_SHORT -> "The backup ends too early: it was cut short. Use another.";
            case ALTERED -> "The backup is not what was written: it was altered. Use another.";
        };
    }

    static ExitCode codeOf(BackupRejection why) {
        return switch (why) {
            case NO_FOLDER, FOLDER_MISSING, ALREADY_THERE, UNWRITABLE -> ExitCode.WRONG_USAGE;
            case NO_ROOM_HERE, REGISTER_BROKEN -> ExitCode.NO_OFFICE;
            case NOT_AS_WRITTEN -> ExitCode.FINDINGS;
        };
    }

    static String sentence(BackupRejection why) {
        return switch (why) {
            case NO_FOLDER -> "No folder for backups is chosen in this office.";
            case FOLDER_MISSING -> "The folder for backups is not there.";
            case ALREADY_THERE -> "A file of that name is there already. Name a new one.";
            case UNWRITABLE ->
                    "The backup cannot be written there. Check the folder, its permissions and the"
                            + " room left.";
            case NO_ROOM_HERE ->
                    "There is no room beside the office for the copy a backup is made from. Free"
                            + " some and try again.";
            case REGISTER_BROKEN ->
                    "The register does not hold together, so no backup was made of it. Keep the"
                            + " last good one and tell your IT desk.";
            case NOT_AS_WRITTEN ->
                    "What was read back is not what was written, so there is no backup. Do not"
                            + " trust this disk or stick; use another.";
        };
    }
}
