/*
 * A USB camera in software: a UVC 1.1 device on the kernel's virtual USB port (raw_gadget on dummy_hcd), so that the kernel's own
 * driver for USB cameras (uvcvideo) can be used without one. It delivers coded pictures from files, 20 a second, over and over:
 *
 *   uvc-camera MJPEG H264 H265
 *
 * MJPEG is a file of JPEG images one after the other; the others are Annex B byte streams with a delimiter before each picture, the
 * first of which is a key frame. Whatever the host sets is printed: unit, selector, value (pan and tilt: two values).
 *
 * Isochronous transfers are what most cameras have, and what the virtual port lacks; so this one streams in bulk, as others do.
 */
#include <fcntl.h>
#include <linux/usb/ch9.h>
#include <linux/usb/raw_gadget.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { WIDTH = 640, HEIGHT = 360, INTERVAL = 500000, PAYLOAD = 16384, LARGEST = 512 * 1024, MOST = 512 };
enum { SET_CUR = 0x01, GET_CUR = 0x81, GET_MIN, GET_MAX, GET_RES, GET_LEN, GET_INFO, GET_DEF };
enum { STREAMING_ENDPOINT = 0x81, PROBE_LENGTH = 34 };

#define W(x) (uint8_t)(x), (uint8_t)((x) >> 8)
#define D(x) W(x), W((x) >> 16)
#define GUID(c) 'H', '2', '6', c, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71
#define FRAME_BASED(index, c) \
	28, 0x24, 0x10, index, 1, GUID(c), 16, 1, 0, 0, 0, 0, 1, \
	30, 0x24, 0x11, 1, 0, W(WIDTH), W(HEIGHT), D(1000000), D(8000000), D(INTERVAL), 1, D(0), D(INTERVAL)

static const uint8_t device[] = {
	18, USB_DT_DEVICE, W(0x0200), 0xef, 2, 1, 64, W(0x1d6b), W(0x0102), W(0x0100), 1, 2, 0, 1,
};

static const uint8_t configuration[] = {
	9, USB_DT_CONFIG, W(0), 2, 1, 0, 0x80, 50,
	8, USB_DT_INTERFACE_ASSOCIATION, 0, 2, 0x0e, 3, 0, 0,
	/* Control: a camera terminal (1), a processing unit (2), and the terminal to the host (3). */
	9, USB_DT_INTERFACE, 0, 0, 0, 0x0e, 1, 0, 0,
	13, 0x24, 1, W(0x0110), W(13 + 18 + 12 + 9), D(48000000), 1, 1,
	18, 0x24, 2, 1, W(0x0201), 0, 0, W(0), W(0), W(0), 3, 0x0a, 0x0a, 0,
	12, 0x24, 5, 2, 1, W(0), 2, 0x03, 0x02, 0, 0,
	9, 0x24, 3, 3, W(0x0101), 0, 2, 0,
	/* Streaming. */
	9, USB_DT_INTERFACE, 1, 0, 1, 0x0e, 2, 0, 0,
	16, 0x24, 1, 3, W(16 + 11 + 30 + 6 + 2 * 58), STREAMING_ENDPOINT, 0, 3, 0, 0, 0, 1, 0, 0, 0,
	11, 0x24, 6, 1, 1, 1, 1, 0, 0, 0, 0,
	30, 0x24, 7, 1, 0, W(WIDTH), W(HEIGHT), D(1000000), D(8000000), D(LARGEST), D(INTERVAL), 1, D(INTERVAL),
	6, 0x24, 0x0d, 1, 1, 4,
	FRAME_BASED(2, '4'),
	FRAME_BASED(3, '5'),
	7, USB_DT_ENDPOINT, STREAMING_ENDPOINT, USB_ENDPOINT_XFER_BULK, W(512), 0,
};

/* What can be set: `length` octets, made of numbers of `size` octets. */
static struct control {
	uint8_t unit, selector, length, size;
	int32_t least, most, step, usual, now[2];
} controls[] = {
	{ 1, 0x02, 1, 1, 0, 0, 0x09, 8, { 8 } },                        /* who sets the exposure: bits */
	{ 1, 0x04, 4, 4, 3, 2047, 1, 250, { 250 } },                    /* exposure time */
	{ 1, 0x0b, 2, 2, 100, 400, 1, 100, { 100 } },                   /* zoom */
	{ 1, 0x0d, 8, 4, -36000 * 4, 36000 * 4, 3600, 0, { 0, 0 } },    /* pan and tilt, in seconds of arc */
	{ 2, 0x02, 2, 2, -64, 64, 1, 0, { 0 } },                        /* brightness */
	{ 2, 0x03, 2, 2, 0, 100, 1, 50, { 50 } },                       /* contrast */
	{ 2, 0x04, 2, 2, 0, 100, 1, 0, { 0 } },                         /* gain */
};

/* The pictures of each format. */
static struct stream {
	uint8_t *data;
	size_t starts[MOST + 1];
	int count;
} streams[3];

static int gadget;
static int endpoint = -1;
static uint8_t probe[PROBE_LENGTH] = { 0, 0, 1, 1 };
/* The format that is streamed; `begun` counts how often the host has asked for one. */
static volatile int format, begun;

static void check(int result, const char *what)
{
	if (result < 0) {
		perror(what);
		exit(1);
	}
}

/* Whether a picture begins here. */
static int begins(int which, const uint8_t *data, size_t left)
{
	static const uint8_t image[] = { 0xff, 0xd8, 0xff }, h264[] = { 0, 0, 0, 1, 9 }, h265[] = { 0, 0, 0, 1, 0x46, 1 };
	static const struct { const uint8_t *mark; size_t length; } marks[] = { { image, 3 }, { h264, 5 }, { h265, 6 } };
	return left >= marks[which].length && !memcmp(data, marks[which].mark, marks[which].length);
}

static void load(int which, const char *path)
{
	struct stream *stream = &streams[which];
	FILE *file = fopen(path, "rb");
	size_t length;

	check(file ? 0 : -1, path);
	fseek(file, 0, SEEK_END);
	length = ftell(file);
	rewind(file);
	stream->data = malloc(length);
	check(fread(stream->data, 1, length, file) == length ? 0 : -1, path);
	fclose(file);
	for (size_t at = 0; at < length && stream->count < MOST; at++)
		if (begins(which, stream->data + at, length - at))
			stream->starts[stream->count++] = at;
	stream->starts[stream->count] = length;
	check(stream->count ? 0 : -1, "no pictures");
}

/* Sends pictures whenever the host takes them. */
static void *send_pictures(void *unused)
{
	static struct { struct usb_raw_ep_io io; uint8_t data[PAYLOAD]; } payload;
	uint8_t toggle = 0;

	(void)unused;
	for (;;) {
		while (begun == 0)
			usleep(10000);
		int since = begun;
		struct stream *stream = &streams[format];

		for (int picture = 0; begun == since; picture = (picture + 1) % stream->count) {
			const uint8_t *data = stream->data + stream->starts[picture];
			size_t left = stream->starts[picture + 1] - stream->starts[picture];

			while (left && begun == since) {
				size_t part = left < PAYLOAD - 2 ? left : PAYLOAD - 2;

				left -= part;
				payload.data[0] = 2;
				payload.data[1] = 0x80 | toggle | (left ? 0 : 2);
				memcpy(payload.data + 2, data, part);
				data += part;
				payload.io.ep = endpoint;
				payload.io.flags = USB_RAW_IO_FLAGS_ZERO;
				payload.io.length = part + 2;
				if (ioctl(gadget, USB_RAW_IOCTL_EP_WRITE, &payload) < 0)
					usleep(20000);
			}
			toggle ^= 1;
			usleep(INTERVAL / 10);
		}
	}
	return NULL;
}

static void put(uint8_t *target, int32_t value, int size)
{
	for (int octet = 0; octet < size; octet++)
		target[octet] = (uint32_t)value >> 8 * octet;
}

static int32_t get(const uint8_t *source, int size)
{
	return size == 1 ? source[0] : size == 2 ? (int16_t)(source[0] | source[1] << 8)
		: (int32_t)(source[0] | source[1] << 8 | source[2] << 16 | (uint32_t)source[3] << 24);
}

static struct control *find(const struct usb_ctrlrequest *request)
{
	for (size_t index = 0; index < sizeof controls / sizeof *controls; index++)
		if (controls[index].unit == request->wIndex >> 8 && controls[index].selector == request->wValue >> 8)
			return &controls[index];
	return NULL;
}

/* Answers a question about a control; the length of the answer, or -1. */
static int answer_control(const struct usb_ctrlrequest *request, uint8_t *data)
{
	struct control *control = find(request);

	if (!control)
		return -1;
	for (int index = 0; index * control->size < control->length; index++) {
		uint8_t *target = data + index * control->size;

		switch (request->bRequest) {
		case GET_CUR: put(target, control->now[index], control->size); break;
		case GET_MIN: put(target, control->least, control->size); break;
		case GET_MAX: put(target, control->most, control->size); break;
		case GET_RES: put(target, control->step, control->size); break;
		case GET_DEF: put(target, control->usual, control->size); break;
		case GET_INFO: data[0] = 3; return 1;
		case GET_LEN: put(data, control->length, 2); return 2;
		default: return -1;
		}
	}
	return control->length;
}

/* Answers a question about the stream. */
static int answer_stream(const struct usb_ctrlrequest *request, uint8_t *data)
{
	int selector = request->wValue >> 8;

	if (selector != 1 && selector != 2)
		return -1;
	switch (request->bRequest) {
	case GET_INFO: data[0] = 3; return 1;
	case GET_LEN: put(data, PROBE_LENGTH, 2); return 2;
	case GET_CUR: case GET_MIN: case GET_MAX: case GET_DEF:
		memcpy(data, probe, PROBE_LENGTH);
		put(data + 4, INTERVAL, 4);
		put(data + 18, LARGEST, 4);
		put(data + 22, PAYLOAD, 4);
		put(data + 26, 48000000, 4);
		return PROBE_LENGTH;
	default: return -1;
	}
}

static int answer_descriptor(const struct usb_ctrlrequest *request, uint8_t *data)
{
	static const char *const names[] = { "", "Virtual", "Virtual USB camera" };
	int index = request->wValue & 0xff;

	switch (request->wValue >> 8) {
	case USB_DT_DEVICE: memcpy(data, device, sizeof device); return sizeof device;
	case USB_DT_CONFIG:
		memcpy(data, configuration, sizeof configuration);
		put(data + 2, sizeof configuration, 2);
		return sizeof configuration;
	case USB_DT_DEVICE_QUALIFIER:
		memcpy(data, device, 8);
		data[0] = 10; data[1] = USB_DT_DEVICE_QUALIFIER; data[8] = 1; data[9] = 0;
		return 10;
	case USB_DT_STRING:
		if (index == 0) {
			memcpy(data, (uint8_t[]){ 4, USB_DT_STRING, 0x09, 0x04 }, 4);
			return 4;
		}
		if (index > 2)
			return -1;
		data[0] = 2 + 2 * strlen(names[index]); data[1] = USB_DT_STRING;
		for (size_t letter = 0; names[index][letter]; letter++)
			put(data + 2 + 2 * letter, names[index][letter], 2);
		return data[0];
	default: return -1;
	}
}

/* The host has set something of the class; `data` is what. */
static void take(const struct usb_ctrlrequest *request, const uint8_t *data, int length)
{
	if ((request->wIndex & 0xff) == 1) {
		if (length >= 4) {
			memcpy(probe + 2, data + 2, 2);
			if (request->wValue >> 8 == 2) {
				format = (data[2] + 2) % 3;
				begun++;
				printf("streams format %d\n", data[2]);
			}
		}
		return;
	}
	struct control *control = find(request);

	if (!control || length < control->length)
		return;
	printf("set %d %d", control->unit, control->selector);
	for (int index = 0; index * control->size < control->length; index++) {
		control->now[index] = get(data + index * control->size, control->size);
		printf(" %d", control->now[index]);
	}
	printf("\n");
}

static void configure(void)
{
	struct usb_endpoint_descriptor descriptor = {
		.bLength = USB_DT_ENDPOINT_SIZE, .bDescriptorType = USB_DT_ENDPOINT, .bEndpointAddress = STREAMING_ENDPOINT,
		.bmAttributes = USB_ENDPOINT_XFER_BULK, .wMaxPacketSize = 512,
	};
	pthread_t thread;

	if (endpoint >= 0)
		return;
	endpoint = ioctl(gadget, USB_RAW_IOCTL_EP_ENABLE, &descriptor);
	check(endpoint, "endpoint");
	check(ioctl(gadget, USB_RAW_IOCTL_VBUS_DRAW, 50), "power");
	check(ioctl(gadget, USB_RAW_IOCTL_CONFIGURE, 0), "configure");
	check(-pthread_create(&thread, NULL, send_pictures, NULL), "thread");
}

static void serve(const struct usb_ctrlrequest *request)
{
	struct { struct usb_raw_ep_io io; uint8_t data[1024]; } reply = { 0 };
	int class = (request->bRequestType & USB_TYPE_MASK) == USB_TYPE_CLASS, length = -1;

	if (request->bRequestType & USB_DIR_IN) {
		if (class)
			length = (request->wIndex & 0xff) == 1 ? answer_stream(request, reply.data) : answer_control(request, reply.data);
		else if (request->bRequest == USB_REQ_GET_DESCRIPTOR)
			length = answer_descriptor(request, reply.data);
		else if (request->bRequest == USB_REQ_GET_CONFIGURATION || request->bRequest == USB_REQ_GET_INTERFACE)
			length = 1;
		if (length >= 0) {
			reply.io.length = length < request->wLength ? length : request->wLength;
			ioctl(gadget, USB_RAW_IOCTL_EP0_WRITE, &reply);
			return;
		}
	} else if (class || request->bRequest == USB_REQ_SET_CONFIGURATION || request->bRequest == USB_REQ_SET_INTERFACE) {
		if (!class && request->bRequest == USB_REQ_SET_CONFIGURATION)
			configure();
		if (class && (request->wLength > sizeof reply.data || ((request->wIndex & 0xff) == 0 && !find(request)))) {
			ioctl(gadget, USB_RAW_IOCTL_EP0_STALL, 0);
			return;
		}
		reply.io.length = request->wLength;
		length = ioctl(gadget, USB_RAW_IOCTL_EP0_READ, &reply);
		if (class && length > 0)
			take(request, reply.data, length);
		return;
	}
	ioctl(gadget, USB_RAW_IOCTL_EP0_STALL, 0);
}

int main(int count, char **arguments)
{
	struct usb_raw_init init = { .driver_name = "dummy_udc", .device_name = "dummy_udc.0", .speed = USB_SPEED_HIGH };
	struct { struct usb_raw_event event; struct usb_ctrlrequest request; } fetched;

	if (count != 4) {
		fprintf(stderr, "uvc-camera MJPEG H264 H265\n");
		return 2;
	}
	setlinebuf(stdout);
	for (int which = 0; which < 3; which++)
		load(which, arguments[1 + which]);
	gadget = open("/dev/raw-gadget", O_RDWR);
	check(gadget, "/dev/raw-gadget");
	check(ioctl(gadget, USB_RAW_IOCTL_INIT, &init), "init");
	check(ioctl(gadget, USB_RAW_IOCTL_RUN, 0), "run");
	for (;;) {
		fetched.event.type = 0;
		fetched.event.length = sizeof fetched.request;
		if (ioctl(gadget, USB_RAW_IOCTL_EVENT_FETCH, &fetched) < 0)
			return 0;
		if (fetched.event.type == USB_RAW_EVENT_CONTROL)
			serve(&fetched.request);
	}
}
