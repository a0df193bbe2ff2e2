package hedgeward.domain.correction;

import static java.util.Map.entry;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The newest listing and its result. A result that made an order is put right with the order.
final class HearingFields {

    /// Reads each of these facts.
    static final Map<CaseField, Function<CaseFile, Optional<String>>> READ =
            Map.ofEntries(
                    entry(
                            CaseField.HEARING_COURT,
                            file -> file.currentHearing().flatMap(Hearing::court)),
                    entry(
                            CaseField.HEARING_LISTED_FOR,
                            file ->
                                    file.currentHearing()
                                            .flatMap(Hearing::listedFor)
                                            .map(Instant::toString)),
                    entry(
                            CaseField.HEARING_RESULT,
                            file ->
                                    file.currentHearing()
                                            .flatMap(Hearing::result)
                                            .map(HearingResult::word)),
                    entry(
                            CaseField.HEARING_RESULT_AT,
                            file ->
                                    file.currentHearing()
                                            .flatMap(Hearing::determinedAt)
                                            .map(Instant::toString)),
                    entry(
                            CaseField.HEARING_REASONS,
                            file -> file.currentHearing().flatMap(Hearing::reasons)));

    private HearingFields() {}

    static Set<CaseField> closed(CaseFile file) {
        if (file.currentHearing().isEmpty()) {
            return EnumSet.of(
                    CaseField.HEARING_COURT,
                    CaseField.HEARING_LISTED_FOR,
                    CaseField.HEARING_RESULT,
                    CaseField.HEARING_RESULT_AT);
        }
        boolean put = file.currentHearing().flatMap(Hearing::result).isPresent();
        return put && file.order().isEmpty()
                ? EnumSet.noneOf(CaseField.class)
                : EnumSet.of(CaseField.HEARING_RESULT, CaseField.HEARING_RESULT_AT);
    }

    /// Without a result there is no instant of it either, and the hearing is open again.
    static CaseFile with(CaseFile file, Map<CaseField, Optional<String>> values) {
        if (file.currentHearing().isEmpty()) {
            return file;
        }
        Hearing was = file.currentHearing().get();
        Wanted wanted = new Wanted(file, values);
        Optional<HearingResult> result =
                wanted.value(CaseField.HEARING_RESULT).flatMap(HearingResult::ofWord);
        return file.withHearing(
                new Hearing(
                        was.number(),
                        wanted.value(CaseField.HEARING_COURT),
                        wanted.moment(CaseField.HEARING_LISTED_FOR),
                        result,
                        result.flatMap(_ -> wanted.moment(CaseField.HEARING_RESULT_AT)),
                        result.flatMap(_ -> was.reasons()),
                        was.notice()));
    }
}
