// Code as a careful team would write it. It must compile as it stands, with every option that TypeScript calls strict.

import { providers } from "hookbook";
import type { EventEntry, Unlisted } from "hookbook";
import { events } from "hookbook/gately";
import type { AnyEvent, Event, Events, MemberCreated, MemberCreatedBody, MemberStatus, UnknownEvent } from "hookbook/gately";
import type * as activecampaign from "hookbook/activecampaign";
import type * as clickfunnels from "hookbook/clickfunnels";
import type * as highlevel from "hookbook/highlevel";
import strict from "hookbook/schemas/gately/member.created/v1/strict.json" with { type: "json" };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

/** The lists are values, too. */
export const names: readonly string[] = providers;
export const entry: EventEntry | undefined = events.find((event) => event.name === "member.created");
export const address: string = strict.$id;

/** A name narrows, and in the default branch everything else is left, with what nobody has declared. */
export function describe(event: AnyEvent): string {
  switch (event.event) {
    case "member.created": {
      same<typeof event, MemberCreatedBody>(true);
      const { email, full_name }: MemberCreated = event.data;
      return `${full_name} <${email}>`;
    }
    case "payment.failed":
      return `${event.data.amount}`;
    default: {
      const name: string = String(event.event);
      // @ts-expect-error the event is one of the others
      const data: MemberCreated = event.data;
      return name + String(data);
    }
  }
}

/** All that is declared can be handled without a default; what is left then is unknown. */
export function left(event: Exclude<AnyEvent, Event>): Unlisted {
  same<typeof event, UnknownEvent>(true);
  return event.event;
}

/** A parsed body is anything until it was validated; then it is an event. */
export function parse(text: string): AnyEvent {
  return JSON.parse(text) as AnyEvent;
}

// @ts-expect-error no event has this name
export const never: Events["member.promoted"] = undefined;

export const some: Events["member.created"]["data"]["email"] = "ada@example.com";

/** An open enumeration offers its values and takes others. */
export const listed: MemberStatus = "active";
export const unlisted: MemberStatus = "suspended";

// @ts-expect-error a status is a text
export const number: MemberStatus = 1;

/** Events of one provider may be named by different members; each can be asked for at once. */
export function nameOf(event: activecampaign.AnyEvent): string | undefined {
  if (event.type === "deal_add") return same<typeof event.type, "deal_add">(true), event.type;
  if (event.eventType === "create") return same<typeof event, activecampaign.CustomObjectCreateBody & { type?: undefined }>(true), event.eventType;
  return event.type === undefined ? undefined : String(event.type);
}

/** Two versions of an event are told apart by what stands in them. */
export function identifier(event: Extract<clickfunnels.Event, { event_type: "contact.created" }>): string {
  return String(event.event_id);
}

/** A member decides on the shape of the rest. */
export function subject(event: highlevel.InboundMessageBody): string | undefined {
  return event.messageType === "Email" ? event.subject : undefined;
}

/** No value of a body is read-only: it is data. */
export function rename(event: MemberCreatedBody): void {
  event.data.full_name = "Ada";
}
