"""Events for the check that calls every operation: pull points with their whole life, and notifications that are pushed to a listener."""

from __future__ import annotations

import datetime
import queue
import socket
import threading
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from urllib.parse import urlsplit

from common import SOAP12, expect, say
from lxml import etree

TEV = "http://www.onvif.org/ver10/events/wsdl"
TDS = "http://www.onvif.org/ver10/device/wsdl"
WSNT = "http://docs.oasis-open.org/wsn/b-2"
TT = "http://www.onvif.org/ver10/schema"
DIALECT = "http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet"
RELAY = "tns1:Device/Trigger/Relay"


def topic_filter(topic: str):
    """A filter by topic as zeep takes it: an element in the wildcard of the schema."""
    expression = etree.Element(f"{{{WSNT}}}TopicExpression", nsmap={"wsnt": WSNT, "tns1": "http://www.onvif.org/ver10/topics"})
    expression.set("Dialect", DIALECT)
    expression.text = topic
    return {"_value_1": [expression]}


def operations(notifications) -> list[tuple[str, dict]]:
    """Operation and items of each notification."""
    found = []
    for notification in notifications:
        message = notification.Message._value_1 if hasattr(notification, "Message") else notification
        if isinstance(message, etree._Element):
            items = {item.get("Name"): item.get("Value") for item in message.iter(f"{{{TT}}}SimpleItem")}
            found.append((message.get("PropertyOperation"), items))
        else:
            items = {}
            for part in (message.Source, message.Data):
                items |= {item.Name: item.Value for item in (part.SimpleItem if part else [])}
            found.append((message.PropertyOperation, items))
    return found


def events(device) -> None:
    device.call(TEV, "GetServiceCapabilities")
    properties = device.call(TEV, "GetEventProperties")
    expect(properties is not None, "no event properties")
    current_message(device)
    pull_point(device)
    pushed(device)
    brokers(device)


def current_message(device) -> None:
    """The last message on a topic, which a device need not keep: it says so of a topic that it has, and another thing of one that it has not."""
    for topic, fault in ((RELAY, "NoCurrentMessageOnTopicFault"), ("tns1:Nothing", "TopicNotSupportedFault"), ("tns1:Device//.", "MultipleTopicsSpecifiedFault")):
        # Not by zeep, which writes a topic without declaring its prefix.
        status, subcodes = device.written(
            TEV, "GetCurrentMessage",
            f'<s:Envelope xmlns:s="{SOAP12}" xmlns:n="{WSNT}" xmlns:tns1="http://www.onvif.org/ver10/topics"><s:Body><n:GetCurrentMessage>'
            f'<n:Topic Dialect="{DIALECT}">{topic}</n:Topic></n:GetCurrentMessage></s:Body></s:Envelope>',
        )
        expect(f"{{{WSNT}}}{fault}" in subcodes, f"GetCurrentMessage on {topic}: {fault} expected, not {status} {subcodes}")


def brokers(device) -> None:
    """Event brokers: added, told, changed, deleted. That they are served is tried with a real one, in tests/brokers."""
    # A port at which nobody listens.
    address = "mqtt://127.0.0.1:9"
    broker = {"Address": address, "TopicPrefix": "zeep", "UserName": "zeep", "Password": "Walked123", "PublishFilter": topic_filter(RELAY), "QoS": 1}
    device.call(TEV, "AddEventBroker", EventBroker=broker)
    (told,) = device.call(TEV, "GetEventBrokers", Address=address)
    expect((told.TopicPrefix, told.UserName, told.Password, told.QoS) == ("zeep", "zeep", None, 1), f"told {told}")
    expect(told.Status in ("Offline", "Connecting"), f"the status is {told.Status}")
    device.refused(TEV, "AddEventBroker", "InvalidProtocol", EventBroker={**broker, "Address": "amqp://127.0.0.1:9"})
    device.refused(TEV, "AddEventBroker", "InvalidFilter", EventBroker={**broker, "PublishFilter": topic_filter("tns1:Nothing")})
    device.call(TEV, "AddEventBroker", EventBroker={**broker, "TopicPrefix": "other"})
    (told,) = device.call(TEV, "GetEventBrokers")
    expect(told.TopicPrefix == "other", f"told {told}")
    device.call(TEV, "DeleteEventBroker", Address=address)
    device.refused(TEV, "DeleteEventBroker", "InvalidAddress", Address=address)
    expect(not device.call(TEV, "GetEventBrokers"), "an event broker is left")
    say("zeep: event broker added, told without its password, changed, deleted")


def pull_point(device) -> None:
    relays = {relay.token for relay in device.call(TDS, "GetRelayOutputs")}
    made = device.call(TEV, "CreatePullPointSubscription", Filter=topic_filter(RELAY), InitialTerminationTime="PT60S")
    address = made.SubscriptionReference.Address._value_1
    expect(made.TerminationTime - made.CurrentTime == datetime.timedelta(seconds=60), f"times {made.CurrentTime} {made.TerminationTime}")

    def pull() -> list[tuple[str, dict]]:
        reply = device.call(TEV, "PullMessages", address=address, Timeout=datetime.timedelta(seconds=5), MessageLimit=50)
        return operations(reply.NotificationMessage)

    first = pull()
    expect({items["RelayToken"] for _, items in first} == relays, f"initial states {first}")
    expect({operation for operation, _ in first} == {"Initialized"}, f"initial states {first}")
    token = sorted(relays)[0]
    device.call(TDS, "SetRelayOutputState", RelayOutputToken=token, LogicalState="active")
    change = pull()
    expect(change == [("Changed", {"RelayToken": token, "LogicalState": "active"})], f"after the change {change}")
    device.call(TDS, "SetRelayOutputState", RelayOutputToken=token, LogicalState="inactive")
    pull()
    device.call(TEV, "SetSynchronizationPoint", address=address)
    again = pull()
    expect({items["RelayToken"] for _, items in again} == relays, f"after the synchronization point {again}")
    renewed = device.call(TEV, "Renew", address=address, TerminationTime="PT120S")
    expect(renewed.TerminationTime - renewed.CurrentTime == datetime.timedelta(seconds=120), f"renewed to {renewed.TerminationTime}")
    device.call(TEV, "Seek", address=address, UtcTime=datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=10))
    device.call(TEV, "Unsubscribe", address=address)
    reply, *_ = device.send(TEV, "PullMessages", address=address, Timeout=datetime.timedelta(seconds=1), MessageLimit=1)
    expect(reply.status_code >= 400, "a subscription answers after Unsubscribe")
    say("zeep: pull point created, initial states, change, synchronization point, renewed, sought, ended")


def last_reboot(device) -> str:
    """When the device has started, as its event says."""
    made = device.call(TEV, "CreatePullPointSubscription", Filter=topic_filter("tns1:Monitoring/OperatingTime/LastReboot"), InitialTerminationTime="PT60S")
    address = made.SubscriptionReference.Address._value_1
    reply = device.call(TEV, "PullMessages", address=address, Timeout=datetime.timedelta(seconds=5), MessageLimit=1)
    device.call(TEV, "Unsubscribe", address=address)
    return operations(reply.NotificationMessage)[0][1]["Status"]


def pushed(device) -> None:
    """Basic notification: the device posts Notify to a listener of ours."""
    heard: queue.Queue = queue.Queue()

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            heard.put((self.headers.get("Content-Type", ""), body))
            self.send_response(202)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_) -> None:
            pass

    # The own address, as the device sees it.
    target = urlsplit(device.args.target)
    with socket.create_connection((target.hostname, target.port or 80)) as probe:
        own = probe.getsockname()[0]
    # The HTTP server of the library would ask for its name in the domain name system first.
    server = ThreadingTCPServer((own, 0), Listener)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    consumer = {"Address": f"http://{own}:{server.server_address[1]}/notify"}
    made = device.call(TEV, "Subscribe", ConsumerReference=consumer, Filter=topic_filter(RELAY), InitialTerminationTime="PT60S")
    manager = made.SubscriptionReference.Address._value_1
    relays = {relay.token for relay in device.call(TDS, "GetRelayOutputs")}
    token = sorted(relays)[0]

    def until(wanted: set[tuple[str, str, str]]) -> None:
        left = set(wanted)
        while left:
            content_type, body = heard.get(timeout=60)
            envelope = etree.fromstring(body)
            problems = device.schemas.validate_envelope(envelope)
            expect(not problems, f"Notify: {problems}: {body[:2000]}")
            expect(content_type.startswith("application/soap+xml"), f"Notify has the content type {content_type}")
            for operation, items in operations(envelope.iter(f"{{{TT}}}Message")):
                left.discard((operation, items["RelayToken"], items["LogicalState"]))

    until({("Initialized", relay, "inactive") for relay in relays})
    device.call(TDS, "SetRelayOutputState", RelayOutputToken=token, LogicalState="active")
    until({("Changed", token, "active")})
    device.call(TDS, "SetRelayOutputState", RelayOutputToken=token, LogicalState="inactive")
    device.call(TEV, "Renew", address=manager, TerminationTime="PT120S")
    # What happens during a pause is not pushed, and what happens after it is.
    device.call(TEV, "PauseSubscription", address=manager)
    device.call(TDS, "SetRelayOutputState", RelayOutputToken=sorted(relays)[-1], LogicalState="active")
    device.call(TDS, "SetRelayOutputState", RelayOutputToken=sorted(relays)[-1], LogicalState="inactive")
    device.call(TEV, "ResumeSubscription", address=manager)
    device.call(TDS, "SetRelayOutputState", RelayOutputToken=token, LogicalState="active")
    until({("Changed", token, "active")})
    device.call(TDS, "SetRelayOutputState", RelayOutputToken=token, LogicalState="inactive")
    # The device is the client of this one.
    device.called[TEV].add("Notify")
    device.call(TEV, "Unsubscribe", address=manager)
    server.shutdown()
    say("zeep: notifications pushed to a listener: initial states and a change, renewed, ended")
