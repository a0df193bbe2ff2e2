package hedgeward.store.order;

import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.event.OrderEnding;
import hedgeward.domain.order.event.Suspension;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.CaseFileRecord;
import hedgeward.store.text.Folding;

import java.time.Instant;

/// A case as its row. Every column is written, so that what no longer holds is cleared.
final class CaseColumns {

    private CaseColumns() {}

    /// The row as it is after the save: its version is one higher than the case's.
    static CaseFileRecord of(CaseFile file) {
        CaseFileRecord row = new CaseFileRecord();
        row.setId(file.id().value());
        row.setVersion(file.version() + 1);
        row.setRef(file.ref().value());
        row.setOccurrenceRef(file.occurrenceRef().orElse(null));
        row.setRegime(file.regime().name());
        respondent(row, file.parties().respondent());
        protectedPerson(row, file.parties().protectedPerson());
        file.parties().relationship().ifPresent(relationship -> relationship(row, relationship));
        household(row, file.parties().household());
        row.setAuthorisedAt(file.beganAt());
        row.setGranted(true);
        file.notice().ifPresent(notice -> notice(row, notice));
        row.setReturnAwaited(false);
        row.setHearingCount(file.hearings().size());
        file.currentHearing().ifPresent(hearing -> hearing(row, hearing));
        file.order().ifPresent(order -> order(row, order));
        handling(row, file.handling());
        words(row, CaseWords.of(file));
        row.touched(true);
        return row;
    }

    private static void respondent(CaseFileRecord row, Respondent respondent) {
        row.setRespondentSurname(respondent.name().surname());
        row.setRespondentForenames(respondent.name().forenames().orElse(null));
        row.setRespondentNameKey(Folding.key(respondent.name().listed()));
        row.setRespondentBornOn(respondent.bornOn().orElse(null));
        row.setRespondentSex(Columns.name(respondent.sex()));
        row.setRespondentAddress(Columns.lines(respondent.address()));
        row.setRespondentPostcode(Columns.postcode(respondent.address()));
    }

    private static void protectedPerson(CaseFileRecord row, ProtectedPerson person) {
        row.setProtectedSurname(person.name().surname());
        row.setProtectedForenames(person.name().forenames().orElse(null));
        row.setProtectedBornOn(person.bornOn().orElse(null));
        row.setProtectedSex(Columns.name(person.sex()));
        row.setProtectedAddress(Columns.lines(person.address()));
        row.setProtectedPostcode(Columns.postcode(person.address()));
        SafeContact contact = person.safeContact();
        row.setSafePhone(contact.phone().orElse(null));
        row.setSafeTimes(contact.times().orElse(null));
        row.setVoicemailSafe(contact.voicemailSafe().orElse(null));
        row.setTextSafe(contact.textSafe().orElse(null));
        row.setCodeWord(contact.codeWord().orElse(null));
    }

    private static void relationship(CaseFileRecord row, Relationship relationship) {
        row.setRelationshipKind(relationship.kind().name());
        row.setRelationshipWords(relationship.words());
    }

    private static void household(CaseFileRecord row, Household household) {
        row.setSharedPremises(household.shared().orElse(null));
        row.setPremisesAddress(Columns.lines(household.premises()));
        row.setPremisesPostcode(Columns.postcode(household.premises()));
        row.setChildCount(household.childCount().orElse(null));
    }

    private static void notice(CaseFileRecord row, Notice notice) {
        Authorisation authorisation = notice.authorisation();
        row.setAuthorisedBy(authorisation.by().value());
        row.setAuthorisedAt(authorisation.at());
        row.setGranted(authorisation.granted());
        row.setGrounds(authorisation.grounds().orElse(null));
        DeliberationColumns.write(row, authorisation.deliberation());
        row.setLapseNotedAt(notice.lapseNotedAt().orElse(null));
        notice.service().ifPresent(service -> noticeService(row, service));
    }

    private static void noticeService(CaseFileRecord row, NoticeService service) {
        row.setServedAt(service.at());
        row.setServedBy(service.by().map(OfficerId::value).orElse(null));
        row.setHeardByAct(service.heardBy().actBy());
        row.setHeardByLatest(service.heardBy().latestLawful());
        row.setHeardByList(service.heardBy().listVersion());
        row.setNoticeAddress(Columns.lines(service.addressForNotice()));
        row.setNoticePostcode(Columns.postcode(service.addressForNotice()));
        row.setAddressAsked(service.addressAsked().orElse(null));
    }

    private static void hearing(CaseFileRecord row, Hearing hearing) {
        row.setHearingListedFor(hearing.listedFor().orElse(null));
        row.setHearingResult(Columns.name(hearing.result()));
        row.setHearingDeterminedAt(hearing.determinedAt().orElse(null));
    }

    private static void order(CaseFileRecord row, ProtectionOrder order) {
        row.setOrderMadeAt(order.madeAt());
        row.setOrderDays(order.term().days().orElse(null));
        row.setOrderLastDay(order.term().lastDay().orElse(null));
        row.setOrderEndsAt(order.term().endsAt().orElse(null));
        row.setExpiryNotedAt(order.expiryNotedAt().orElse(null));
        row.setOrderUntilEvent(order.term().untilEvent().orElse(null));
        MakingColumns.write(row, order);
        order.ending().ifPresent(ended -> row.setOrderEndedAt(ended.at()));
        row.setOrderEndedHow(Columns.name(order.ending().map(OrderEnding::how)));
        row.setFirstSuspendedAt(
                order.events().suspensions().stream()
                        .map(Suspension::from)
                        .min(Instant::compareTo)
                        .orElse(null));
        order.service().ifPresent(service -> orderService(row, service));
    }

    private static void orderService(CaseFileRecord row, OrderService service) {
        row.setOrderServedAt(service.at());
        row.setOrderServedBy(service.by().map(OfficerId::value).orElse(null));
    }

    private static void handling(CaseFileRecord row, Handling handling) {
        row.setRisk(Columns.name(handling.risk()));
        row.setOfficerInCase(handling.officerInCase().map(OfficerId::value).orElse(null));
        row.setNotes(handling.notes().orElse(null));
    }

    private static void words(CaseFileRecord row, CaseWords words) {
        row.setOpenWords(words.open());
        row.setGuardedWords(words.guarded());
        row.setSoundWords(words.sound());
    }
}
