"""Calls every operation that the device implements, reads and writes, with zeep on the official WSDL files.

What is written is read back and then set to what it was before. Each request is written by zeep from the WSDL, and each
reply goes through lxml, the official XSD and zeep in strict mode. At the end a backup from the beginning is restored, and
the device has to be what it was. What the device leaves out is sent as well (left_out.py), and has to be refused. An operation
of the WSDL that is neither called nor left out by name fails the check.
"""

from __future__ import annotations

import datetime
import os
import time

import requests
from common import Failed, expect, run, say
from everything_events import events, last_reboot
from everything_firmware import firmware
from everything_media import media, media2
from everything_motion import deviceio, imaging, ptz
from left_out import LEFT_OUT, left_out
from lxml import etree
from requests.auth import HTTPDigestAuth
from walk import SERVICES, TER, Walk, subcodes
from zeep.helpers import serialize_object

TDS = "http://www.onvif.org/ver10/device/wsdl"


class Everything(Walk):
    """A client that keeps account of what it has called."""

    def __init__(self, args):
        super().__init__(args, "digest", args.user, args.password)
        self.called: dict[str, set[str]] = {}
        self.addresses: dict[str, str] = {}

    def find(self, service: str, name: str):
        """The operation, in whichever binding of the WSDL it is."""
        for binding in self.client(service).wsdl.bindings.values():
            if name in binding._operations:
                return binding, binding.get(name)
        raise Failed(f"the WSDL of {service} has no {name}")

    def send(self, service: str, name: str, address: str | None = None, **values):
        """Status, envelope and operation of one exchange, whose reply has been validated."""
        _, operation = self.find(service, name)
        envelope = operation.create(**values).content
        reply, parsed = self.exchange(service, name, etree.tostring(envelope, xml_declaration=True, encoding="utf-8"), address)
        return reply, parsed, operation

    def exchange(self, service: str, name: str, request: bytes, address: str | None = None):
        """Status and envelope of one exchange, whose reply has been validated."""
        # Subscriptions have addresses of their own, so that no addressing headers are needed.
        reply = self.session.post(
            address or self.addresses[service], data=request, timeout=60, headers={"Content-Type": "application/soap+xml; charset=utf-8"}
        )
        self.replies += 1
        parsed = etree.fromstring(reply.content)
        problems = self.schemas.validate_envelope(parsed)
        expect(not problems, f"{name}: {problems}: {reply.text[:2000]}")
        return reply, parsed

    def call(self, service: str, name: str, address: str | None = None, **values):
        """Calls an operation that has to succeed; its reply as zeep reads it."""
        reply, parsed, operation = self.send(service, name, address, **values)
        expect(reply.status_code == 200, f"{name}({values}): status {reply.status_code}: {reply.text[:1500]}")
        self.called.setdefault(service, set()).add(name)
        return operation.process_reply(self.for_zeep(reply))

    def written(self, service: str, name: str, request: str) -> tuple[int, list[str]]:
        """Sends an envelope that zeep cannot write; status and subcodes of the reply. It counts as a call."""
        reply, parsed = self.exchange(service, name, request.encode())
        self.called.setdefault(service, set()).add(name)
        return reply.status_code, subcodes(parsed)

    def refused(self, service: str, name: str, subcode: str, **values) -> None:
        """Calls an operation that has to be refused with this subcode, which counts as a call unless the subcode says that there is no such operation."""
        reply, parsed, _ = self.send(service, name, **values)
        expect(f"{{{TER}}}{subcode}" in subcodes(parsed), f"{name}({values}): {subcode} expected, not {reply.status_code} {subcodes(parsed)}")
        if "NotSupported" not in subcode:
            self.called.setdefault(service, set()).add(name)

    def there_and_back(self, service: str, read, write, change) -> None:
        """Reads, writes what `change` makes of it, reads that back, and writes and reads what was before."""
        before = read()
        wanted = change(plain(before))
        write(wanted)
        after = plain(read())
        expect(after == plain(wanted), f"written {plain(wanted)}, and read {after}")
        write(plain(before))
        expect(plain(read()) == plain(before), f"{plain(before)} could not be set back: {plain(read())}")

    def missing(self) -> list[str]:
        """Operations that were not called, and exceptions that do not hold."""
        problems = []
        for service in self.addresses:
            left = {name: reason for (reason, _), names in LEFT_OUT.get(service, {}).items() for name in names.split()}
            own = {n for key, b in self.client(service).wsdl.bindings.items() if key.startswith(f"{{{service}}}") for n in b._operations}
            called = self.called.get(service, set())
            short = service.removeprefix("http://www.onvif.org/")
            problems += [f"{short} {name}: not called" for name in sorted(own - called - set(left))]
            problems += [f"{short} {name}: left out, and answered" for name in sorted(called & set(left))]
            say(f"every operation: {short}: {len(own & called)} of {len(own)} called")
            for reason, _ in LEFT_OUT.get(service, {}):
                names = [name for name, why in left.items() if why == reason]
                say(f"  left out by name ({reason}): {' '.join(names)}")
        return problems


def plain(value):
    """The reply as dictionaries and lists, which compare by what they hold."""
    return serialize_object(value, dict)


def changed(value: dict, **fields) -> dict:
    return value | fields


def started_anew(device: Everything, action) -> None:
    """Does what makes the device start anew, and waits for that."""
    before = last_reboot(device)
    action()
    wait_for("the device after a reboot", lambda: last_reboot(device) != before)


def restore(device: Everything, backup: bytes) -> None:
    started = device.call(TDS, "StartSystemRestore")
    taken = over_http(device, "POST", started.UploadUri, backup)
    expect(taken.status_code == 200, f"restore: status {taken.status_code}: {taken.text}")


def wait_for(what: str, ready):
    """Tries until it is true, for a minute."""
    end = time.monotonic() + 60
    while True:
        try:
            if ready():
                return
        except (requests.ConnectionError, requests.Timeout, Failed) as error:
            print(f"waiting for {what}: {error}")
        expect(time.monotonic() < end, f"waited a minute for {what}")
        time.sleep(0.2)


def users(device: Everything) -> None:
    def names() -> list[str]:
        return [user.Username for user in device.call(TDS, "GetUsers")]

    before = names()
    device.call(TDS, "CreateUsers", User=[{"Username": "walker", "Password": "Walked123", "UserLevel": "Operator"}])
    device.call(TDS, "SetUser", User=[{"Username": "walker", "Password": "Walked1234", "UserLevel": "User"}])
    levels = {user.Username: user.UserLevel for user in device.call(TDS, "GetUsers")}
    expect(levels["walker"] == "User", f"levels {levels}")
    device.refused(TDS, "CreateUsers", "UsernameClash", User=[{"Username": "walker", "Password": "Walked123", "UserLevel": "User"}])
    device.call(TDS, "DeleteUsers", Username=["walker"])
    expect(names() == before, f"users {names()}")
    for service, getter, setter, key, change in (
        (TDS, "GetPasswordComplexityConfiguration", "SetPasswordComplexityConfiguration", "MinLen", lambda n: (n or 8) + 1),
        (TDS, "GetPasswordHistoryConfiguration", "SetPasswordHistoryConfiguration", "Length", lambda n: n + 1),
        (TDS, "GetAuthFailureWarningConfiguration", "SetAuthFailureWarningConfiguration", "MonitorPeriod", lambda n: n + 1),
    ):
        device.there_and_back(
            service,
            lambda: device.call(service, getter),
            lambda value: device.call(service, setter, **{k: v for k, v in value.items() if k != "_attr_1"}),
            lambda value: changed(value, **{key: change(value[key])}),
        )
    device.call(TDS, "GetPasswordComplexityOptions")
    device.call(TDS, "GetAuthFailureWarningOptions")
    algorithms = device.call(TDS, "GetServiceCapabilities").Security.HashingAlgorithms
    device.call(TDS, "SetHashingAlgorithm", Algorithm=algorithms)
    policy = device.call(TDS, "GetAccessPolicy")
    device.call(TDS, "SetAccessPolicy", PolicyFile=plain(policy))


def roles_and_remote_user(device: Everything) -> None:
    before = plain(device.call(TDS, "GetUserRoles"))
    print(f"roles: {before}")
    device.call(TDS, "SetUserRole", UserRole={"Name": "walkers", "Functions": ["tds:SetHostname", "tds:GetUsers"]})
    device.call(TDS, "DeleteUserRole", UserRole="walkers")
    expect(plain(device.call(TDS, "GetUserRoles")) == before, "the role is still there")
    remote = {"Username": "elsewhere", "Password": "Walked123", "UseDerivedPassword": True}
    device.call(TDS, "SetRemoteUser", RemoteUser=remote)
    told = device.call(TDS, "GetRemoteUser")
    expect(told.Username == "elsewhere" and told.UseDerivedPassword and not told.Password, "another remote user")
    device.call(TDS, "SetRemoteUser")
    expect(device.call(TDS, "GetRemoteUser") is None, "the remote user is still there")


def network(device: Everything) -> None:
    host = device.call(TDS, "GetHostname")
    device.call(TDS, "SetHostname", Name="walked")
    expect(device.call(TDS, "GetHostname").Name == "walked", "the name was not taken")
    device.call(TDS, "SetHostnameFromDHCP", FromDHCP=True)
    if not host.FromDHCP:
        device.call(TDS, "SetHostname", Name=host.Name)
    dns = device.call(TDS, "GetDNS")
    device.call(TDS, "SetDNS", FromDHCP=False, SearchDomain=["walk.example"], DNSManual=[{"Type": "IPv4", "IPv4Address": "192.0.2.53"}])
    now = device.call(TDS, "GetDNS")
    expect(now.DNSManual[0].IPv4Address == "192.0.2.53" and now.SearchDomain == ["walk.example"], f"name servers {now}")
    device.call(TDS, "SetDNS", FromDHCP=dns.FromDHCP, SearchDomain=dns.SearchDomain or [], DNSManual=plain(dns.DNSManual) or [])
    ntp = device.call(TDS, "GetNTP")
    device.call(TDS, "SetNTP", FromDHCP=False, NTPManual=[{"Type": "DNS", "DNSname": "time.walk.example"}])
    expect(device.call(TDS, "GetNTP").NTPManual[0].DNSname == "time.walk.example", "the time server was not taken")
    device.call(TDS, "SetNTP", FromDHCP=ntp.FromDHCP, NTPManual=plain(ntp.NTPManual) or [])
    ddns = device.call(TDS, "GetDynamicDNS")
    device.call(TDS, "SetDynamicDNS", Type="NoUpdate")
    expect(device.call(TDS, "GetDynamicDNS").Type == "NoUpdate", "dynamic DNS")
    device.call(TDS, "SetDynamicDNS", Type=ddns.Type)
    interface = device.call(TDS, "GetNetworkInterfaces")[0]
    mtu = interface.Info.MTU

    def set_mtu(size: int) -> None:
        reply = device.call(TDS, "SetNetworkInterfaces", InterfaceToken=interface.token, NetworkInterface={"MTU": size})
        expect(reply is False, f"RebootNeeded is {reply}")
        expect(device.call(TDS, "GetNetworkInterfaces")[0].Info.MTU == size, f"the size {size} was not taken")

    set_mtu(1400)
    # It may be the loopback of a machine without a network, whose packets are larger than can be set, or not known.
    if mtu is not None and mtu <= 1500:
        set_mtu(mtu)
    device.refused(TDS, "SetNetworkInterfaces", "InvalidMtuValue", InterfaceToken=interface.token, NetworkInterface={"MTU": 10})
    protocols = plain(device.call(TDS, "GetNetworkProtocols"))
    device.call(TDS, "SetNetworkProtocols", NetworkProtocols=protocols)
    expect(plain(device.call(TDS, "GetNetworkProtocols")) == protocols, "the protocols are others")
    gateway = device.call(TDS, "GetNetworkDefaultGateway")

    def before(kind: str) -> list[str]:
        """Its addresses of one kind. Where there is no router the reply is an empty element, of which zeep makes nothing."""
        return getattr(gateway, kind, None) or []

    device.call(TDS, "SetNetworkDefaultGateway", IPv4Address=["192.0.2.254"])
    expect(device.call(TDS, "GetNetworkDefaultGateway").IPv4Address == ["192.0.2.254"], "the router was not taken")
    device.call(TDS, "SetNetworkDefaultGateway", IPv4Address=before("IPv4Address"), IPv6Address=before("IPv6Address"))
    zero = device.call(TDS, "GetZeroConfiguration")
    device.call(TDS, "SetZeroConfiguration", InterfaceToken=zero.InterfaceToken, Enabled=True)
    expect(device.call(TDS, "GetZeroConfiguration").Enabled, "there is no address of the link")
    device.call(TDS, "SetZeroConfiguration", InterfaceToken=zero.InterfaceToken, Enabled=zero.Enabled)
    filtered = {"Type": "Deny", "IPv4Address": [{"Address": "192.0.2.66", "PrefixLength": 32}]}
    device.call(TDS, "SetIPAddressFilter", IPAddressFilter=filtered)
    more = {"Type": "Deny", "IPv4Address": [{"Address": "192.0.2.67", "PrefixLength": 32}]}
    device.call(TDS, "AddIPAddressFilter", IPAddressFilter=more)
    expect(len(device.call(TDS, "GetIPAddressFilter").IPv4Address) == 2, "the filter does not have both addresses")
    device.call(TDS, "RemoveIPAddressFilter", IPAddressFilter=more)
    device.call(TDS, "SetIPAddressFilter", IPAddressFilter={"Type": "Deny"})


def system(device: Everything) -> None:
    for category in ("All", "Device", "Media"):
        device.call(TDS, "GetCapabilities", Category=[category])
    for name in ("GetServiceCapabilities", "GetDeviceInformation", "GetEndpointReference", "GetWsdlUrl", "GetSystemSupportInformation"):
        device.call(TDS, name)
    device.call(TDS, "GetServices", IncludeCapability=True)
    device.call(TDS, "GetSystemLog", LogType="System")
    fixed = [scope.ScopeItem for scope in device.call(TDS, "GetScopes") if scope.ScopeDef == "Fixed"]
    own = [scope.ScopeItem for scope in device.call(TDS, "GetScopes") if scope.ScopeDef != "Fixed"]
    device.call(TDS, "AddScopes", ScopeItem=["onvif://www.onvif.org/location/walk"])
    removed = device.call(TDS, "RemoveScopes", ScopeItem=["onvif://www.onvif.org/location/walk"])
    expect(removed == ["onvif://www.onvif.org/location/walk"], f"removed {removed}")
    device.call(TDS, "SetScopes", Scopes=own or ["onvif://www.onvif.org/location/walk"])
    expect(all(f in [s.ScopeItem for s in device.call(TDS, "GetScopes")] for f in fixed), "a fixed scope is gone")
    mode = device.call(TDS, "GetDiscoveryMode")
    device.call(TDS, "SetDiscoveryMode", DiscoveryMode="NonDiscoverable")
    expect(device.call(TDS, "GetDiscoveryMode") == "NonDiscoverable", "the mode was not taken")
    device.call(TDS, "SetDiscoveryMode", DiscoveryMode=mode)
    clock = device.call(TDS, "GetSystemDateAndTime")
    now = datetime.datetime.now(datetime.timezone.utc)
    device.call(
        TDS, "SetSystemDateAndTime", DateTimeType="Manual", DaylightSavings=False, TimeZone={"TZ": "CET-1CEST,M3.5.0,M10.5.0/3"},
        UTCDateTime={"Time": {"Hour": now.hour, "Minute": now.minute, "Second": now.second}, "Date": {"Year": now.year, "Month": now.month, "Day": now.day}},
    )
    expect(device.call(TDS, "GetSystemDateAndTime").TimeZone.TZ.startswith("CET-1CEST"), "the zone was not taken")
    device.call(
        TDS, "SetSystemDateAndTime", DateTimeType=clock.DateTimeType, DaylightSavings=clock.DaylightSavings, TimeZone=plain(clock.TimeZone),
        **({"UTCDateTime": {"Time": {"Hour": now.hour, "Minute": now.minute, "Second": now.second},
                            "Date": {"Year": now.year, "Month": now.month, "Day": now.day}}} if clock.DateTimeType == "Manual" else {}),
    )
    commands = device.call(TDS, "GetServiceCapabilities").Misc.AuxiliaryCommands
    for command in commands:
        device.call(TDS, "SendAuxiliaryCommand", AuxiliaryCommand=command)
    here = {"Entity": "Device", "GeoLocation": {"lon": 13.4, "lat": 52.5, "elevation": 34.0}}
    device.call(TDS, "SetGeoLocation", Location=[here])
    expect(device.call(TDS, "GetGeoLocation")[0].GeoLocation.lat == 52.5, "the place was not taken")
    device.call(TDS, "DeleteGeoLocation", Location=[{"Entity": "Device"}])
    expect(not device.call(TDS, "GetGeoLocation"), "the place is still there")


def storage(device: Everything) -> None:
    share = os.environ.get("INTEROP_SHARE")
    expect(share, "INTEROP_SHARE does not name a directory of the camera's storage-dirs")
    data = {"type": "NFS", "LocalPath": share}
    token = device.call(TDS, "CreateStorageConfiguration", StorageConfiguration=data)
    read = device.call(TDS, "GetStorageConfiguration", Token=token)
    expect(read.Data.LocalPath == share, f"storage {read}")
    expect(token in [one.token for one in device.call(TDS, "GetStorageConfigurations")], "the storage is not listed")
    device.call(TDS, "SetStorageConfiguration", StorageConfiguration={"token": token, "Data": data})
    device.refused(TDS, "GetStorageConfiguration", "InvalidArgVal", Token="nothing")
    device.call(TDS, "DeleteStorageConfiguration", Token=token)


def relays(device: Everything) -> None:
    relay = device.call(TDS, "GetRelayOutputs")[0]
    properties = plain(relay.Properties)
    device.call(TDS, "SetRelayOutputSettings", RelayOutputToken=relay.token, Properties=changed(properties, IdleState="closed"))
    expect(device.call(TDS, "GetRelayOutputs")[0].Properties.IdleState == "closed", "the idle state was not taken")
    device.call(TDS, "SetRelayOutputSettings", RelayOutputToken=relay.token, Properties=properties)
    device.call(TDS, "SetRelayOutputState", RelayOutputToken=relay.token, LogicalState="active")
    device.call(TDS, "SetRelayOutputState", RelayOutputToken=relay.token, LogicalState="inactive")


def over_http(device: Everything, method: str, uri: str, data: bytes = b"") -> requests.Response:
    headers = {"Content-Type": "application/octet-stream"} if data else {}
    auth = HTTPDigestAuth(device.args.user, device.args.password)
    # A first request without the file brings the challenge.
    return device.session.request(method, uri, data=data, headers=headers, auth=auth, timeout=60)


def everything(args) -> None:
    device = Everything(args)
    device.addresses = {TDS: args.target}
    device.addresses |= {s.Namespace: s.XAddr for s in device.call(TDS, "GetServices", IncludeCapability=False)}
    uris = device.call(TDS, "GetSystemUris")
    backup = over_http(device, "GET", uris.SystemBackupUri)
    expect(backup.status_code == 200, f"backup: status {backup.status_code}")
    parts = [users, roles_and_remote_user, network, system, storage, relays, media, media2, ptz, imaging, deviceio, events, left_out]
    failures = []
    for part in parts:
        began = time.monotonic()
        try:
            part(device)
        except Exception as error:  # The other parts are judged all the same.
            import traceback

            traceback.print_exc()
            failures.append(f"{part.__name__}: {error}")
        print(f"{part.__name__}: {time.monotonic() - began:.1f} s")
    device.call(TDS, "SetHostname", Name="walked")
    started_anew(device, lambda: device.call(TDS, "SetSystemFactoryDefault", FactoryDefault="Soft"))
    expect(device.call(TDS, "GetHostname").Name == "walked", "a soft default touched the network")
    started_anew(device, lambda: restore(device, backup.content))
    expect(device.call(TDS, "GetHostname").Name != "walked", "the backup was not restored")
    started_anew(device, lambda: device.call(TDS, "SystemReboot"))
    firmware(device, started_anew)
    failures += device.missing()
    say(f"every operation: {device.replies} replies, each validated")
    if failures:
        raise Failed(f"{len(failures)} problems:\n  " + "\n  ".join(failures))


CHECKS = {"all": everything}

if __name__ == "__main__":
    os.environ.pop("http_proxy", None)
    run(__doc__, CHECKS)
