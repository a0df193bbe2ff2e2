package hedgeward.ui.breach.evidence;

import hedgeward.app.evidence.EvidenceRejection;
import hedgeward.app.evidence.Preview;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.evidence.FileKind;
import hedgeward.ui.kit.Look;

import java.util.List;

/// What is said of evidence files.
record EvidenceWords(Look look) {

    private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB");
    private static final int STEP = 1000;

    /// Kind, length, and enough of the hash to read aloud.
    String facts(EvidenceFile file) {
        return look.messages()
                .text(
                        EvidenceMsg.FACTS,
                        look.messages().text(kind(file.content().kind())),
                        length(file.content().bytes()),
                        file.content().shortHash());
    }

    String takenIn(EvidenceFile file) {
        return look.messages()
                .text(
                        EvidenceMsg.TAKEN_IN,
                        look.times().dayTime(file.takenIn().at()),
                        file.takenIn().by());
    }

    /// Whole steps of a thousand, as a file manager shows them.
    private String length(long bytes) {
        long shown = bytes;
        int unit = 0;
        while (shown >= STEP && unit < UNITS.size() - 1) {
            shown = Math.round((double) shown / STEP);
            unit++;
        }
        return look.messages().text(EvidenceMsg.BYTES, shown, UNITS.get(unit));
    }

    String refused(EvidenceRejection why, String name) {
        return look.messages().text(key(why), name);
    }

    String nothing(Preview.Why why) {
        return look.messages()
                .text(
                        switch (why) {
                            case OTHER_KIND -> EvidenceMsg.NOT_OTHER_KIND;
                            case TOO_LONG -> EvidenceMsg.NOT_TOO_LONG;
                            case NOT_DRAWN -> EvidenceMsg.NOT_DRAWN;
                            case TOO_SLOW -> EvidenceMsg.NOT_TOO_SLOW;
                        });
    }

    private static EvidenceMsg kind(FileKind kind) {
        return switch (kind) {
            case PNG -> EvidenceMsg.KIND_PNG;
            case JPEG -> EvidenceMsg.KIND_JPEG;
            case GIF -> EvidenceMsg.KIND_GIF;
            case BMP -> EvidenceMsg.KIND_BMP;
            case PDF -> EvidenceMsg.KIND_PDF;
            case TEXT -> EvidenceMsg.KIND_TEXT;
            case OTHER -> EvidenceMsg.KIND_OTHER;
        };
    }

    private static EvidenceMsg key(EvidenceRejection why) {
        return switch (why) {
            case EMPTY -> EvidenceMsg.WHY_EMPTY;
            case TOO_LONG -> EvidenceMsg.WHY_TOO_LONG;
            case UNREADABLE -> EvidenceMsg.WHY_UNREADABLE;
            case CHANGED_MEANWHILE -> EvidenceMsg.WHY_CHANGED;
            case NO_ROOM -> EvidenceMsg.WHY_NO_ROOM;
            case ALREADY_HERE -> EvidenceMsg.WHY_ALREADY_HERE;
            case NAME_TAKEN -> EvidenceMsg.WHY_NAME_TAKEN;
            case TARGET_UNWRITABLE -> EvidenceMsg.WHY_TARGET;
            case GONE -> EvidenceMsg.WHY_GONE;
            case DAMAGED -> EvidenceMsg.WHY_DAMAGED;
            case STOPPED -> EvidenceMsg.WHY_STOPPED;
        };
    }
}
