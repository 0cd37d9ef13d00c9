"""An RTSP server that is not ours (gst-rtsp-server), to try the stream checks on: H.264 test pictures behind Digest.

Needs Debian's gir1.2-gst-rtsp-server-1.0 and python3-gi, so the system's Python runs it. Prints one line when ready.
"""

import argparse
import os

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstRtsp", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import GLib, Gst, GstRtsp, GstRtspServer  # noqa: E402


def factory(width: int, height: int, rate: int, pattern: str, protected: bool, drop: bool) -> GstRtspServer.RTSPMediaFactory:
    made = GstRtspServer.RTSPMediaFactory()
    # After the payloader: losses that a viewer sees as gaps in the sequence numbers.
    pay = "rtph264pay name=pay0 pt=96 config-interval=-1"
    if drop:
        pay = "rtph264pay pt=96 config-interval=-1 ! identity drop-probability=0.02 name=pay0"
    made.set_launch(
        f"( videotestsrc is-live=true pattern={pattern} ! video/x-raw,width={width},height={height},framerate={rate}/1 "
        f"! x264enc bframes=0 rc-lookahead=0 sync-lookahead=0 sliced-threads=false threads=1 speed-preset=ultrafast key-int-max=30 ! {pay} )"
    )
    made.set_shared(True)
    if protected:
        permissions = GstRtspServer.RTSPPermissions()
        permissions.add_permission_for_role("admin", "media.factory.access", True)
        permissions.add_permission_for_role("admin", "media.factory.construct", True)
        made.set_permissions(permissions)
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bind", default="127.0.0.1")
    parser.add_argument("--port", default="8554")
    parser.add_argument("--open", action="store_true", help="ask for no password")
    parser.add_argument("--still", action="store_true", help="send a picture that does not move")
    parser.add_argument("--drop", action="store_true", help="lose two packets in a hundred")
    args = parser.parse_args()
    Gst.init(None)
    server = GstRtspServer.RTSPServer()
    server.set_address(args.bind)
    server.set_service(args.port)
    if not args.open:
        auth = GstRtspServer.RTSPAuth()
        auth.set_supported_methods(GstRtsp.RTSPAuthMethod.DIGEST)
        token = GstRtspServer.RTSPToken()
        token.set_string("media.factory.role", "admin")
        auth.add_digest("admin", os.environ["ONVIF_PASSWORD"], token)
        server.set_auth(auth)
    pattern = "black" if args.still else "snow"
    mounts = server.get_mount_points()
    mounts.add_factory("/main", factory(1280, 720, 25, pattern, not args.open, args.drop))
    mounts.add_factory("/sub", factory(640, 360, 15, pattern, not args.open, args.drop))
    # Where the mock device says that all of its streams are.
    mounts.add_factory("/mock/stream", factory(1920, 1080, 25, pattern, not args.open, args.drop))
    server.attach(None)
    print("ready", flush=True)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
