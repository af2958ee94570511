"""Resolutions and drafts as plain data for programs."""

from dataclasses import dataclass
from datetime import datetime

from meetingdesk.domain.capacity import Presence
from meetingdesk.domain.content import AdoptedBy, EarlierDraft, ResolutionContent, WorkingGroup
from meetingdesk.domain.procedure import Tally
from meetingdesk.domain.resolution import (
    Adoption,
    Dissent,
    Resolution,
    ResolutionStatus,
    Revision,
    Shown,
    TextCorrection,
    Wording,
)


@dataclass(frozen=True, slots=True)
class AdoptionLine:
    """How and with what quorum a resolution was adopted; `corrected_present` is set by a later correction only,
    `read_out_at` when the adopted text was read out.
    """

    at: datetime
    by: AdoptedBy
    revision: int
    text_hash: str
    present: int
    needed: int
    seats: int
    presence: tuple[Presence, ...]
    vote: int | None
    tally: Tally | None
    corrected_present: int | None
    read_out_at: datetime | None


@dataclass(frozen=True, slots=True)
class ResolutionLine:
    """A resolution or a draft; `number` is empty unless it was adopted.

    `put` and `read_out` tell which revision the session was shown last and heard last.
    """

    id: int
    number: str
    status: ResolutionStatus
    item: int | None
    revision: int
    drafted_at: datetime
    content: ResolutionContent
    adoption: AdoptionLine | None
    reason: str
    remark: int | None
    said_by: str | None
    revisions: tuple[Revision, ...]
    wordings: tuple[Wording, ...]
    put: Shown | None
    read_out: Shown | None
    decided_at: datetime | None
    deferred_to: int | None
    referred_to: WorkingGroup | None
    taken_up: EarlierDraft | None
    dissents: tuple[Dissent, ...]
    corrections: tuple[TextCorrection, ...]


def resolution_line(resolution: Resolution) -> ResolutionLine:
    """Return a resolution as programs read it."""
    adoption = resolution.adoption
    return ResolutionLine(
        id=resolution.id,
        number=adoption.number if adoption else "",
        status=resolution.status,
        item=resolution.item,
        revision=resolution.revision,
        drafted_at=resolution.drafted_at,
        content=resolution.content,
        adoption=_adoption_line(adoption) if adoption else None,
        reason=resolution.reason,
        remark=resolution.remark,
        said_by=resolution.said_by,
        revisions=resolution.revisions,
        wordings=resolution.wordings,
        put=resolution.put,
        read_out=resolution.read_out,
        decided_at=resolution.decided_at,
        deferred_to=resolution.deferred_to,
        referred_to=resolution.referred_to,
        taken_up=resolution.taken_up,
        dissents=resolution.dissents,
        corrections=resolution.corrections,
    )


def _adoption_line(adoption: Adoption) -> AdoptionLine:
    return AdoptionLine(
        adoption.at,
        adoption.by,
        adoption.revision,
        adoption.text_hash,
        adoption.present,
        adoption.needed,
        adoption.seats,
        adoption.presence,
        adoption.vote,
        adoption.tally,
        adoption.corrected_present,
        adoption.read_out_at,
    )
