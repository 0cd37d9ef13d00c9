"""Events as a recorder takes them: pull points that are renewed, synchronized and ended, and motion that goes true and false."""

from __future__ import annotations

import time
import uuid

from lxml import etree

from camera import Camera
from soap import NS, Client, Failed, expect, local, refused

# Topics, and the item that says whether something moves.
MOTION = (("tns1:VideoSource/MotionAlarm", "State"), ("tns1:RuleEngine/CellMotionDetector/Motion", "IsMotion"))


class PullPoint:
    """A subscription of the recorder."""

    def __init__(self, client: Client, topic: str | None = None, life: str = "PT60S"):
        self.client = client
        concrete = "http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet"
        chosen = f'<tev:Filter><wsnt:TopicExpression Dialect="{concrete}">{topic}</wsnt:TopicExpression></tev:Filter>' if topic else ""
        content = f"{chosen}<tev:InitialTerminationTime>{life}</tev:InitialTerminationTime>"
        reply = client.call("tev", "CreatePullPointSubscription", content)
        self.address = reply.findtext(".//wsa:Address", namespaces=NS).strip()
        # Messages that were pulled and not looked at yet, and the last items of each topic.
        self.waiting: list[tuple[str, str, dict[str, str]]] = []
        self.told: dict[str, dict[str, str]] = {}
        expect(local(self.address) == local(client.address), f"{self.address} is not where the recorder came to")

    def _header(self, action: str) -> str:
        return f"<wsa:Action>{action}</wsa:Action><wsa:To>{self.address}</wsa:To><wsa:MessageID>urn:uuid:{uuid.uuid4()}</wsa:MessageID>"

    def pull(self, timeout: str = "PT5S") -> list[tuple[str, str, dict[str, str]]]:
        content = f"<tev:Timeout>{timeout}</tev:Timeout><tev:MessageLimit>100</tev:MessageLimit>"
        header = self._header("http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/PullMessagesRequest")
        reply = self.client.call("tev", "PullMessages", content, self.address, header, timeout=60)
        messages = []
        for note in reply.iterfind("wsnt:NotificationMessage", NS):
            topic = note.findtext("wsnt:Topic", namespaces=NS).strip()
            message = note.find("wsnt:Message/tt:Message", NS)
            items = {item.get("Name"): item.get("Value") for item in message.iter(f"{{{NS['tt']}}}SimpleItem")}
            messages.append((topic, message.get("PropertyOperation"), items))
        return messages

    def wait(self, topic: str, operation: str, **items: str) -> None:
        """Pulls until it comes."""
        deadline = time.monotonic() + 60
        seen = []
        while time.monotonic() < deadline:
            if not self.waiting:
                self.waiting += self.pull()
            while self.waiting:
                message = self.waiting.pop(0)
                seen.append(message)
                self.told[message[0]] = message[2]
                if message[0] == topic and message[1] == operation and items.items() <= message[2].items():
                    return
        raise Failed(f"{topic} {operation} {items} did not come, but {seen}")

    def becomes(self, topic: str, **items: str) -> None:
        """Waits for the change, unless the last that was told is that already."""
        self.waiting += self.pull("PT0S")
        for message in self.waiting:
            self.told[message[0]] = message[2]
        self.waiting.clear()
        if not items.items() <= self.told.get(topic, {}).items():
            self.wait(topic, "Changed", **items)

    def renew(self, life: str = "PT60S") -> None:
        header = self._header("http://docs.oasis-open.org/wsn/bw-2/SubscriptionManager/RenewRequest")
        self.client.call("wsnt", "Renew", f"<wsnt:TerminationTime>{life}</wsnt:TerminationTime>", self.address, header)

    def unsubscribe(self) -> None:
        header = self._header("http://docs.oasis-open.org/wsn/bw-2/SubscriptionManager/UnsubscribeRequest")
        self.client.call("wsnt", "Unsubscribe", "", self.address, header)

    def synchronize(self) -> None:
        header = self._header("http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/SetSynchronizationPointRequest")
        self.client.call("tev", "SetSynchronizationPoint", "", self.address, header)


def events(client: Client, camera: Camera) -> PullPoint:
    """Both motion topics are listed, come, and go true and false with what is seen; renewed, synchronized and ended as recorders do."""
    listed = etree.tostring(client.call("tev", "GetEventProperties")).decode()
    for name in ("MotionAlarm", "CellMotionDetector"):
        expect(name in listed, f"{name} is not listed")
    # Longer than the waits for motion.
    life = "PT10M"
    kept = PullPoint(client, life=life)
    for topic, item in MOTION:
        one = PullPoint(client, topic, life)
        one.wait(topic, "Initialized")
        one.renew(life)
        one.synchronize()
        one.wait(topic, "Initialized")
        # The test pattern moves, and a lens that is covered sees nothing.
        one.becomes(topic, **{item: "true"})
        camera.cover(True)
        one.wait(topic, "Changed", **{item: "false"})
        camera.cover(False)
        one.wait(topic, "Changed", **{item: "true"})
        one.unsubscribe()
        refused(one.pull)
    kept.wait(MOTION[0][0], "Initialized")
    kept.renew(life)
    return kept
