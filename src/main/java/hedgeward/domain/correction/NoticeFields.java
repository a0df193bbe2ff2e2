package hedgeward.domain.correction;

import static java.util.Map.entry;

import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The decision on the notice and its service.
final class NoticeFields {

    /// Reads each of these facts.
    static final Map<CaseField, Function<CaseFile, Optional<String>>> READ =
            Map.ofEntries(
                    entry(CaseField.OCCURRENCE_REF, file -> file.occurrenceRef()),
                    entry(
                            CaseField.AUTHORISED_BY,
                            file ->
                                    file.authorisation()
                                            .map(Authorisation::by)
                                            .map(NoticeFields::key)),
                    entry(
                            CaseField.AUTHORISED_AT,
                            file ->
                                    file.authorisation()
                                            .map(Authorisation::at)
                                            .map(Instant::toString)),
                    entry(
                            CaseField.SERVED_BY,
                            file ->
                                    file.noticeService()
                                            .flatMap(NoticeService::by)
                                            .map(NoticeFields::key)),
                    entry(
                            CaseField.SERVED_AT,
                            file ->
                                    file.noticeService()
                                            .map(NoticeService::at)
                                            .map(Instant::toString)),
                    entry(
                            CaseField.ADDRESS_ASKED,
                            file ->
                                    file.noticeService()
                                            .flatMap(NoticeService::addressAsked)
                                            .map(YesNo::word)),
                    entry(
                            CaseField.NOTICE_ADDRESS,
                            file ->
                                    PeopleFields.lines(
                                            file.noticeService()
                                                    .flatMap(NoticeService::addressForNotice))),
                    entry(
                            CaseField.NOTICE_POSTCODE,
                            file ->
                                    PeopleFields.postcode(
                                            file.noticeService()
                                                    .flatMap(NoticeService::addressForNotice))),
                    entry(
                            CaseField.HEARD_BY,
                            file -> file.noticeService().map(s -> s.heardBy().actBy().toString())));

    private NoticeFields() {}

    static CaseFile with(CaseFile file, Map<CaseField, Optional<String>> values) {
        Wanted wanted = new Wanted(file, values);
        CaseFile named = file.withOccurrenceRef(wanted.value(CaseField.OCCURRENCE_REF));
        return file.notice().map(notice -> named.withNotice(notice(notice, wanted))).orElse(named);
    }

    static String key(OfficerId id) {
        UUID value = id.value();
        return value.toString();
    }

    private static Notice notice(Notice notice, Wanted wanted) {
        Authorisation was = notice.authorisation();
        Authorisation weighed = DecisionFields.with(was, wanted);
        Authorisation decided =
                new Authorisation(
                        wanted.officer(CaseField.AUTHORISED_BY).orElseThrow(),
                        wanted.moment(CaseField.AUTHORISED_AT).orElseThrow(),
                        was.granted(),
                        was.grounds(),
                        weighed.considered(),
                        weighed.deliberation());
        return new Notice(
                decided,
                notice.history(),
                notice.service().map(service -> service(service, wanted)),
                notice.lapseNotedAt());
    }

    private static NoticeService service(NoticeService service, Wanted wanted) {
        Optional<Address> given =
                wanted.address(CaseField.NOTICE_ADDRESS, CaseField.NOTICE_POSTCODE);
        return new NoticeService(
                wanted.moment(CaseField.SERVED_AT).orElseThrow(),
                wanted.officer(CaseField.SERVED_BY),
                service.heardBy(),
                given,
                given.map(_ -> true).or(() -> wanted.yes(CaseField.ADDRESS_ASKED)));
    }
}
