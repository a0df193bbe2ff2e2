package hedgeward.app.retention;

import hedgeward.domain.retention.Disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// One disposal as a list or a file tells of it.
///
/// @param byMistake whether the case was entered by mistake; its review was due otherwise
/// @param group number of its retention group
/// @param erased how many records of each kind, by the kind's word
public record DisposalLine(
        int certificate,
        String caseRef,
        Instant at,
        boolean byMistake,
        int group,
        LocalDate lastContact,
        LocalDate due,
        String by,
        String approvedBy,
        Map<String, Integer> erased) {

    static DisposalLine of(Disposal one) {
        Map<String, Integer> erased = new TreeMap<>();
        one.erased().forEach((kind, count) -> erased.put(kind.word(), count));
        return new DisposalLine(
                one.certificate(),
                one.ref().value(),
                one.at(),
                !one.closesReference(),
                one.rule().group().number(),
                one.rule().lastContact(),
                one.rule().due(),
                one.by(),
                one.approvedBy(),
                erased);
    }
}
