package hedgeward.domain.correction;

import static java.util.Map.entry;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.SafeContact;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How the protected person may be reached.
final class ContactFields {

    /// Reads each of these facts.
    static final Map<CaseField, Function<CaseFile, Optional<String>>> READ =
            Map.ofEntries(
                    entry(CaseField.SAFE_PHONE, file -> of(file).phone()),
                    entry(CaseField.SAFE_TIMES, file -> of(file).times()),
                    entry(
                            CaseField.VOICEMAIL_SAFE,
                            file -> of(file).voicemailSafe().map(YesNo::word)),
                    entry(CaseField.TEXT_SAFE, file -> of(file).textSafe().map(YesNo::word)),
                    entry(CaseField.CODE_WORD, file -> of(file).codeWord()));

    private ContactFields() {}

    static SafeContact safeContact(Wanted wanted) {
        return new SafeContact(
                wanted.value(CaseField.SAFE_PHONE),
                wanted.value(CaseField.SAFE_TIMES),
                wanted.yes(CaseField.VOICEMAIL_SAFE),
                wanted.yes(CaseField.TEXT_SAFE),
                wanted.value(CaseField.CODE_WORD));
    }

    private static SafeContact of(CaseFile file) {
        return file.parties().protectedPerson().safeContact();
    }
}
