"""Checks with the Python package onvif-zeep-async: both ways to log in, profiles, stream and snapshot addresses."""

from __future__ import annotations

import asyncio

import aiohttp
import zeep.exceptions
from common import Failed, TER, expect, expect_jpeg, run, save, say
from onvif import ONVIFCamera
from onvif.client import ONVIFService
from onvif.exceptions import ONVIFError


def camera(args, kind: type[ONVIFCamera] = ONVIFCamera, user: str | None = None, wrong: str = "") -> ONVIFCamera:
    """The package's client. It wants a running loop, so it is made inside of each check."""
    return kind(args.host, args.port, user or args.user, args.password + wrong, no_cache=True)


class DigestCamera(ONVIFCamera):
    """The same client with HTTP Digest (aiohttp's) on its SOAP connections, and no WS-Security header.

    The package itself answers Digest challenges only for snapshots.
    """

    async def create_onvif_service(self, name, *rest, **options) -> ONVIFService:
        service = await super().create_onvif_service(name, *rest, **options)
        if not getattr(service, "digest", False):
            session = aiohttp.ClientSession(middlewares=(aiohttp.DigestAuthMiddleware(self.user, self.passwd),))
            await service._session.close()
            service._session = service.transport.session = session
            # No username token: every call goes through the proxy that adds none.
            service.ws_client = service.ws_client_authless
            service.digest = True
        return service


async def watch(args, kind: type[ONVIFCamera], scheme: str) -> None:
    """What every viewer does after login, up to the snapshot."""
    cam = camera(args, kind)
    try:
        await cam.update_xaddrs()
        device = await cam.create_devicemgmt_service()
        info = await device.GetDeviceInformation()
        expect(info.Manufacturer and info.Model and info.FirmwareVersion and info.SerialNumber, f"empty device information: {info}")
        say(f"login by {scheme} as {cam.user}: {info.Manufacturer} {info.Model}, firmware {info.FirmwareVersion}, serial {info.SerialNumber}")
        for namespace, address in sorted(cam.xaddrs.items()):
            say(f"  service {namespace} at {address}")
            expect(f"{args.host}:{args.port}" in address.replace("[", "").replace("]", ""), f"{address} is not the address by which the client came")
        media = await cam.create_media_service()
        profiles = await media.GetProfiles()
        expect(len(profiles) >= 2, f"{len(profiles)} profiles; main and sub expected")
        found = []
        for profile in profiles:
            if profile.VideoEncoderConfiguration is None:
                continue
            encoder = profile.VideoEncoderConfiguration
            entry = {
                "token": profile.token,
                "name": profile.Name,
                "encoding": encoder.Encoding,
                "width": encoder.Resolution.Width,
                "height": encoder.Resolution.Height,
                "rate": encoder.RateControl.FrameRateLimit if encoder.RateControl else 0,
            }
            for protocol, stream in (("UDP", "RTP-Unicast"), ("RTSP", "RTP-Unicast")):
                setup = {"Stream": stream, "Transport": {"Protocol": protocol}}
                uri = await media.GetStreamUri({"StreamSetup": setup, "ProfileToken": profile.token})
                expect(uri.Uri.startswith("rtsp://"), f"stream address {uri.Uri}")
                entry[protocol.lower()] = uri.Uri
            entry["snapshot"] = await cam.get_snapshot_uri(profile.token)
            expect(entry["snapshot"], f"no snapshot address for {profile.token}")
            found.append(entry)
            say(f"  profile {entry['token']} \"{entry['name']}\": {entry['encoding']} {entry['width']}x{entry['height']} at {entry['rate']}/s, {entry['rtsp']}")
        expect(found, "no profile has a video encoder")
        save(args, "profiles.json", found)
        picture = await cam.get_snapshot(found[0]["token"])
        width, height = expect_jpeg(picture)
        (args.out / "snapshot.jpg").write_bytes(picture)
        say(f"  snapshot {found[0]['snapshot']}: JPEG {width}x{height}, {len(picture)} bytes")
    finally:
        await cam.close()


async def refused(args, kind: type[ONVIFCamera], scheme: str, **wrong) -> None:
    """A wrong password opens nothing, and what needs no login still answers."""
    cam = camera(args, kind, **wrong)
    try:
        device = await cam.create_devicemgmt_service()
        clock = await device.GetSystemDateAndTime()
        expect(clock.UTCDateTime.Date.Year >= 2024, f"clock: {clock}")
        try:
            got = await device.GetDeviceInformation()
        except zeep.exceptions.Fault as fault:
            names = [f"{code.namespace}:{code.localname}" if hasattr(code, "localname") else str(code) for code in fault.subcodes or []]
            print(f"refused: {fault.code} {names} {fault.message}")
            expect(f"{TER}:NotAuthorized" in names, f"the fault's subcode is not ter:NotAuthorized: {fault.code} {names}")
        except (ONVIFError, zeep.exceptions.Error, aiohttp.ClientError) as error:
            print(f"refused: {error!r}")
            expect("401" in str(error) or getattr(error, "status_code", None) == 401, f"neither a fault nor status 401: {error!r}")
        else:
            raise Failed(f"a wrong password was accepted by {scheme}: {got}")
        profiles = None
        try:
            await cam.update_xaddrs()
            profiles = await (await cam.create_media_service()).GetProfiles()
        except (zeep.exceptions.Error, ONVIFError, aiohttp.ClientError) as error:
            print(f"profiles refused: {error!r}")
        expect(profiles is None, "profiles were handed out for a wrong password")
    finally:
        await cam.close()


async def snapshot_refused(args) -> None:
    """The snapshot is behind the password too."""
    from json import loads

    from onvif.exceptions import ONVIFAuthError

    uri = loads((args.out / "profiles.json").read_text())[0]["snapshot"]
    cam = camera(args, wrong="x")
    cam._snapshot_uris["any"] = uri
    try:
        data = await cam.get_snapshot("any")
    except ONVIFAuthError as error:
        print(f"refused: {error}")
    else:
        raise Failed(f"a snapshot came for a wrong password: {data and data[:16]!r}")
    finally:
        await cam.close()


TOKEN, DIGEST = "WS-UsernameToken", "HTTP Digest"
CHECKS = {
    "token": lambda a: asyncio.run(watch(a, ONVIFCamera, TOKEN)),
    "digest": lambda a: asyncio.run(watch(a, DigestCamera, DIGEST)),
    "token-wrong-password": lambda a: asyncio.run(refused(a, ONVIFCamera, TOKEN, wrong="x")),
    "digest-wrong-password": lambda a: asyncio.run(refused(a, DigestCamera, DIGEST, wrong="x")),
    "token-unknown-user": lambda a: asyncio.run(refused(a, ONVIFCamera, TOKEN, user="nobody")),
    "snapshot-wrong-password": lambda a: asyncio.run(snapshot_refused(a)),
}

if __name__ == "__main__":
    run(__doc__, CHECKS)
