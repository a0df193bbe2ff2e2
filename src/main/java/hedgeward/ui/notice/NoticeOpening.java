package hedgeward.ui.notice;

import hedgeward.app.access.Actor;
import hedgeward.app.area.ReadAreas;
import hedgeward.app.office.ReadOffice;
import hedgeward.app.request.FindRequests;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.TakeUpDraft;
import hedgeward.domain.people.Officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page reads when it opens.
///
/// @param request the notice to be decided; empty when one is drawn up, or it waits no longer
record NoticeOpening(
        List<Officer> officers,
        List<String> users,
        ReadOffice.Setting setting,
        ReadAreas.Setting areas,
        Map<String, String> draft,
        List<NoticeRequest> waiting,
        List<TakeUpDraft.Aside> aside,
        Optional<NoticeRequest> request) {

    /// Not on the FX thread.
    static NoticeOpening read(
            NewNoticeController.Subject subject,
            NewNoticeController.Steps steps,
            Map<String, String> draft) {
        Actor actor = subject.actor();
        FindRequests requests = steps.deciding().requests();
        return new NoticeOpening(
                steps.officers().handle(actor),
                steps.parties().userNames(actor),
                steps.office().handle(),
                steps.areas().handle(),
                draft,
                requests.handle(actor),
                steps.deciding().aside().find(actor),
                subject.request().flatMap(id -> requests.find(actor, id)));
    }
}
