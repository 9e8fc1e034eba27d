"""Code as a careful team would write it. It must pass `mypy --strict` as it stands."""

import typing

import hookbook
from hookbook import activecampaign, clickfunnels, gately, highlevel


def describe(body: bytes) -> str:
    event = gately.parse(body)
    if isinstance(event, gately.UnknownEvent):
        typing.assert_type(event.name, typing.Optional[str])
        return event.name or "?"
    if isinstance(event, gately.MemberCreatedBody):
        typing.assert_type(event.data, gately.MemberCreated)
        typing.assert_type(event.data.email, typing.Optional[str])
        return event.data.email or event.id
    typing.assert_type(event.to_body(), typing.Dict[str, typing.Any])
    return event.__class__.__name__


def new(event: gately.MemberCreatedBody) -> typing.Optional[typing.Dict[str, typing.Any]]:
    return event.model_extra


def wrong(event: gately.MemberCreatedBody) -> None:
    event.data.nothing  # type: ignore[attr-defined]
    event.data.email = 1  # type: ignore[assignment]
    gately.parse(event, name="member.created")  # type: ignore[call-arg]


def named(body: typing.Dict[str, typing.Any]) -> typing.Union[highlevel.Event, hookbook.UnknownEvent]:
    return highlevel.parse(body, event="InvoiceCreate", version="v1")


def tag(event: gately.MemberCreatedBody) -> typing.Literal["member.created"]:
    return event.event


def several(
    event: typing.Union[activecampaign.Event, clickfunnels.Event, hookbook.UnknownEvent],
) -> typing.Dict[str, typing.Any]:
    if isinstance(event, hookbook.UnknownEvent):
        return {"name": event.name, "body": event.body}
    return event.to_body()


SCHEMA: typing.Dict[str, typing.Any] = hookbook.schema("gately", "member.created", "v1", "strict")
