"""How the facts of drafts and resolutions change the state."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from meetingdesk.domain import events as e
from meetingdesk.domain.ids import DissentId, ResolutionId, WordingId
from meetingdesk.domain.replacing import with_resolution
from meetingdesk.domain.resolution import (
    Adoption,
    Dissent,
    Resolution,
    ResolutionStatus,
    Revision,
    Shown,
    TextCorrection,
    Wording,
    WordingStatus,
)
from meetingdesk.domain.state import MeetingState


def followed(clause: int, before: tuple[str, ...], after: tuple[str, ...]) -> int | None:
    """Return where a clause, counted from 1, is after a change of its text; None where it is gone.

    It is where it reads as it did, unless it alone was changed; where nothing does, it is the clause of its number, if
    as many are left.
    """
    if not 1 <= clause <= len(before):
        return None
    if (*before[: clause - 1], *before[clause:]) == (*after[: clause - 1], *after[clause:]) and clause <= len(after):
        return clause
    text = before[clause - 1]
    if clause <= len(after) and after[clause - 1] == text:
        return clause
    if text in after:
        return after.index(text) + 1
    return clause if len(after) == len(before) else None


def _changed(state: MeetingState, resolution: ResolutionId, change: Callable[[Resolution], Resolution]) -> MeetingState:
    resolutions = tuple(change(r) if r.id == resolution else r for r in state.resolutions)
    return replace(state, resolutions=resolutions)


def _drafted(state: MeetingState, event: e.ResolutionDrafted) -> MeetingState:
    draft = Resolution(
        event.resolution,
        event.item,
        event.content,
        event.at,
        remark=event.remark,
        said_by=event.said_by,
        revisions=(Revision(1, event.at, event.content),),
        taken_up=event.taken_up,
    )
    return replace(state, resolutions=(*state.resolutions, draft))


def _revised(state: MeetingState, event: e.ResolutionRevised) -> MeetingState:
    def change(draft: Resolution) -> Resolution:
        before, after = draft.content.clauses, event.content.clauses
        wordings = draft.wordings
        if before != after:
            wordings = tuple(
                replace(w, clause=followed(w.clause, before, after)) if w.clause is not None else w for w in wordings
            )
        revision = Revision(event.revision, event.at, event.content, event.restored)
        return replace(
            draft,
            content=event.content,
            revision=event.revision,
            revisions=(*draft.revisions, revision),
            wordings=wordings,
        )

    return _changed(state, event.resolution, change)


def _put(state: MeetingState, event: e.ResolutionPut) -> MeetingState:
    return with_resolution(state, event.resolution, put=Shown(event.at, event.revision))


def _read_out(state: MeetingState, event: e.ResolutionReadOut) -> MeetingState:
    def change(resolution: Resolution) -> Resolution:
        if event.number and resolution.adoption is not None:
            return replace(resolution, adoption=replace(resolution.adoption, read_out_at=event.at))
        return replace(resolution, read_out=Shown(event.at, event.revision))

    return _changed(state, event.resolution, change)


def _adopted(state: MeetingState, event: e.ResolutionAdopted) -> MeetingState:
    adoption = Adoption(
        event.at,
        event.number,
        event.by,
        event.revision,
        event.text_hash,
        event.present,
        event.needed,
        event.seats,
        event.presence,
        event.vote,
        event.tally,
    )
    return with_resolution(
        state, event.resolution, status=ResolutionStatus.ADOPTED, adoption=adoption, decided_at=event.at
    )


def _reopened(state: MeetingState, event: e.ResolutionReopened) -> MeetingState:
    def change(resolution: Resolution) -> Resolution:
        return replace(
            resolution,
            status=ResolutionStatus.DRAFT,
            adoption=None,
            decided_at=None,
            dissents=tuple(replace(d, is_struck=True) for d in resolution.dissents),
            corrections=(),
        )

    return _changed(state, event.resolution, change)


def _rejected(state: MeetingState, event: e.ResolutionRejected) -> MeetingState:
    return with_resolution(
        state, event.resolution, status=ResolutionStatus.REJECTED, reason=event.reason, decided_at=event.at
    )


def _deferred(state: MeetingState, event: e.ResolutionDeferred) -> MeetingState:
    return with_resolution(
        state,
        event.resolution,
        status=ResolutionStatus.DEFERRED,
        reason=event.reason,
        decided_at=event.at,
        deferred_to=event.to_session,
    )


def _referred(state: MeetingState, event: e.ResolutionReferred) -> MeetingState:
    return with_resolution(
        state,
        event.resolution,
        status=ResolutionStatus.REFERRED,
        reason=event.reason,
        decided_at=event.at,
        referred_to=event.working_group,
    )


def _withdrawn(state: MeetingState, event: e.DraftWithdrawn) -> MeetingState:
    return with_resolution(state, event.resolution, status=ResolutionStatus.WITHDRAWN)


# --- Wordings in dispute ---


def _with_wordings(state: MeetingState, change: Callable[[Wording], Wording], *which: WordingId) -> MeetingState:
    def changed(resolution: Resolution) -> Resolution:
        if not any(w.id in which for w in resolution.wordings):
            return resolution
        return replace(resolution, wordings=tuple(change(w) if w.id in which else w for w in resolution.wordings))

    return replace(state, resolutions=tuple(map(changed, state.resolutions)))


def _with_status(state: MeetingState, status: WordingStatus, *which: WordingId) -> MeetingState:
    return _with_wordings(state, lambda w: replace(w, status=status), *which)


def _wording_proposed(state: MeetingState, event: e.WordingProposed) -> MeetingState:
    wording = Wording(event.wording, event.clause, event.base, event.text, event.at, event.by)
    return _changed(state, event.resolution, lambda r: replace(r, wordings=(*r.wordings, wording)))


def _wording_revised(state: MeetingState, event: e.WordingRevised) -> MeetingState:
    return _with_wordings(state, lambda w: replace(w, text=event.text), event.wording)


def _wording_withdrawn(state: MeetingState, event: e.WordingWithdrawn) -> MeetingState:
    return _with_status(state, WordingStatus.WITHDRAWN, event.wording)


def _wording_chosen(state: MeetingState, event: e.WordingChosen) -> MeetingState:
    state = _with_wordings(
        state,
        lambda w: replace(w, status=WordingStatus.CHOSEN, base=event.replaced, vote=event.vote),
        event.wording,
    )
    return _with_status(state, WordingStatus.FALLEN, *event.fallen)


def _wording_reopened(state: MeetingState, event: e.WordingReopened) -> MeetingState:
    return _with_status(state, WordingStatus.OPEN, event.wording, *event.standing)


# --- What is noted on a decision ---


def _dissent_noted(state: MeetingState, event: e.DissentNoted) -> MeetingState:
    dissent = Dissent(event.dissent, event.who, event.text, event.at)
    return _changed(state, event.resolution, lambda r: replace(r, dissents=(*r.dissents, dissent)))


def _with_dissent(state: MeetingState, dissent: DissentId, change: Callable[[Dissent], Dissent]) -> MeetingState:
    def changed(resolution: Resolution) -> Resolution:
        if all(d.id != dissent for d in resolution.dissents):
            return resolution
        dissents = tuple(change(d) if d.id == dissent else d for d in resolution.dissents)
        return replace(resolution, dissents=dissents)

    return replace(state, resolutions=tuple(map(changed, state.resolutions)))


def _dissent_revised(state: MeetingState, event: e.DissentRevised) -> MeetingState:
    return _with_dissent(state, event.dissent, lambda d: replace(d, text=event.text))


def _dissent_struck(state: MeetingState, event: e.DissentStruck) -> MeetingState:
    return _with_dissent(state, event.dissent, lambda d: replace(d, is_struck=True))


def _corrected(state: MeetingState, event: e.ResolutionCorrected) -> MeetingState:
    correction = TextCorrection(event.at, event.before, event.after, event.reason, event.approved_by, event.text_hash)
    return _changed(state, event.resolution, lambda r: replace(r, corrections=(*r.corrections, correction)))


CHANGES: dict[type[e.Event], Callable[[MeetingState, Any], MeetingState]] = {
    e.ResolutionDrafted: _drafted,
    e.ResolutionRevised: _revised,
    e.ResolutionPut: _put,
    e.ResolutionReadOut: _read_out,
    e.ResolutionAdopted: _adopted,
    e.ResolutionReopened: _reopened,
    e.ResolutionRejected: _rejected,
    e.ResolutionDeferred: _deferred,
    e.ResolutionReferred: _referred,
    e.DraftWithdrawn: _withdrawn,
    e.WordingProposed: _wording_proposed,
    e.WordingRevised: _wording_revised,
    e.WordingWithdrawn: _wording_withdrawn,
    e.WordingChosen: _wording_chosen,
    e.WordingReopened: _wording_reopened,
    e.DissentNoted: _dissent_noted,
    e.DissentRevised: _dissent_revised,
    e.DissentStruck: _dissent_struck,
    e.ResolutionCorrected: _corrected,
}
