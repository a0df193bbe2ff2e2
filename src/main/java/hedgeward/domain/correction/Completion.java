package hedgeward.domain.correction;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.Unknown;
import hedgeward.domain.order.Unknowns;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Facts that were not known on the day and are entered when they are. Nothing that is known is
/// changed on this way: that is a correction, which says why.
public final class Completion {

    private static final Set<CaseField> REACHED =
            EnumSet.of(
                    CaseField.SAFE_PHONE,
                    CaseField.SAFE_TIMES,
                    CaseField.VOICEMAIL_SAFE,
                    CaseField.TEXT_SAFE);
    private static final Set<CaseField> COMMANDER =
            EnumSet.of(CaseField.COMMANDER, CaseField.COMMANDER_HOW, CaseField.COMMANDER_AT);
    private static final Set<CaseField> ASKED =
            EnumSet.of(
                    CaseField.ADDRESS_ASKED, CaseField.NOTICE_ADDRESS, CaseField.NOTICE_POSTCODE);

    private Completion() {}

    /// The facts that can be entered now because something asked for is still not known, in the
    /// order of [CaseField].
    public static Set<CaseField> open(CaseFile file, Instant at) {
        Set<CaseField> possible = CaseFields.open(file);
        return Unknowns.of(file, at).open().stream()
                .flatMap(unknown -> answering(unknown).stream())
                .filter(field -> possible.contains(field) && isOpen(file, field))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseField.class)));
    }

    /// The case with what is known now.
    ///
    /// @param values only facts that are open, each with a value
    public static Decision<CaseFile, CaseRejection> complete(
            CaseFile file,
            Map<CaseField, Optional<String>> values,
            CorrectionRules.Ground ground,
            Instant now) {
        if (values.values().stream().anyMatch(Optional::isEmpty)) {
            return Decision.reject(CaseRejection.FACT_REQUIRED);
        }
        return open(file, now).containsAll(values.keySet())
                ? CorrectionRules.correct(file, values, ground, now)
                : Decision.reject(CaseRejection.ALREADY_KNOWN);
    }

    /// Which facts answer what is asked. What a step of its own records is not among them.
    public static Set<CaseField> answering(Unknown unknown) {
        return switch (unknown) {
            case OFFICER_IN_CASE -> EnumSet.of(CaseField.OFFICER_IN_CASE);
            case RESPONDENT_BORN -> EnumSet.of(CaseField.RESPONDENT_BORN);
            case RESPONDENT_ADDRESS ->
                    EnumSet.of(CaseField.RESPONDENT_ADDRESS, CaseField.RESPONDENT_POSTCODE);
            case PROTECTED_ADDRESS ->
                    EnumSet.of(CaseField.PROTECTED_ADDRESS, CaseField.PROTECTED_POSTCODE);
            case SAFE_PHONE -> EnumSet.copyOf(REACHED);
            case CODE_WORD -> EnumSet.of(CaseField.CODE_WORD);
            case RISK -> EnumSet.of(CaseField.RISK);
            case RELATIONSHIP -> EnumSet.of(CaseField.RELATIONSHIP);
            case SHARED_HOME -> EnumSet.of(CaseField.SHARED_PREMISES);
            case CHILDREN -> EnumSet.of(CaseField.CHILD_COUNT);
            case WRITTEN_CONFIRMATION -> EnumSet.of(CaseField.CONFIRMED_AT);
            case COMMANDING_OFFICER -> EnumSet.copyOf(COMMANDER);
            case REPRESENTATIONS ->
                    EnumSet.of(CaseField.REPRESENTATIONS, CaseField.REPRESENTATIONS_SAID);
            case PROPORTIONALITY -> EnumSet.of(CaseField.PROPORTIONALITY);
            case PROSECUTION -> EnumSet.of(CaseField.PROSECUTION);
            case ADDRESS_ASKED -> EnumSet.copyOf(ASKED);
            case CHILDREN_NAMES,
                    TERM_REASONS,
                    HEARING,
                    HEARING_COURT,
                    HEARING_NOTICE,
                    RETURN_HEARING ->
                    EnumSet.noneOf(CaseField.class);
        };
    }

    /// Not known; or known to be outstanding, which is an answer that waits for another.
    private static boolean isOpen(CaseFile file, CaseField field) {
        Optional<String> now = CaseFields.read(file, field);
        return now.isEmpty()
                || field == CaseField.REPRESENTATIONS
                        && now.get().equals(Representations.NOT_YET_ABLE.name())
                || field == CaseField.ADDRESS_ASKED && now.get().equals(YesNo.word(false));
    }
}
