/* gst-rtsp-server with one shared media: the same pictures at the same times as the other servers of the benchmark send.
 *
 * gst-fanout FILE: FILE holds a group of pictures, each with its length in four octets (least first) in front. Writes the port on
 * standard output, and ends when standard input does. */

#include <gst/app/gstappsrc.h>
#include <gst/rtsp-server/rtsp-server.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define RATE 25
#define MAX_PICTURES 1000

static struct { gpointer data; gsize size; } pictures[MAX_PICTURES];
static unsigned picture_count;

static void *play(void *argument)
{
    GstAppSrc *source = argument;
    struct timespec begin;
    GstClockTime base = GST_CLOCK_TIME_NONE;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    for (uint64_t number = 0;; number++) {
        uint64_t at = number * 1000000000u / RATE;
        struct timespec due = begin;
        due.tv_sec += at / 1000000000u;
        due.tv_nsec += at % 1000000000u;
        if (due.tv_nsec >= 1000000000) {
            due.tv_sec++;
            due.tv_nsec -= 1000000000;
        }
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &due, NULL);
        if (base == GST_CLOCK_TIME_NONE) {
            /* There is a clock before there is a time at which it was started. */
            if (GST_STATE(source) != GST_STATE_PLAYING)
                continue;
            GstClock *clock = gst_element_get_clock(GST_ELEMENT(source));
            if (!clock)
                continue;
            base = gst_clock_get_time(clock) - gst_element_get_base_time(GST_ELEMENT(source)) - at;
            gst_object_unref(clock);
        }
        unsigned index = number % picture_count;
        GstBuffer *buffer = gst_buffer_new_wrapped_full(GST_MEMORY_FLAG_READONLY, pictures[index].data, pictures[index].size, 0,
                                                        pictures[index].size, NULL, NULL);
        GST_BUFFER_PTS(buffer) = base + at;
        if (index)
            GST_BUFFER_FLAG_SET(buffer, GST_BUFFER_FLAG_DELTA_UNIT);
        if (gst_app_src_push_buffer(source, buffer) != GST_FLOW_OK)
            break;
    }
    gst_object_unref(source);
    return NULL;
}

static void configure(GstRTSPMediaFactory *factory, GstRTSPMedia *media, gpointer data)
{
    GstElement *element = gst_rtsp_media_get_element(media);
    GstElement *source = gst_bin_get_by_name_recurse_up(GST_BIN(element), "source");
    pthread_t thread;
    (void)factory;
    (void)data;
    pthread_create(&thread, NULL, play, source);
    pthread_detach(thread);
    gst_object_unref(element);
}

static void *wait_for_end(void *argument)
{
    char octets[64];
    (void)argument;
    while (read(STDIN_FILENO, octets, sizeof octets) > 0)
        ;
    exit(0);
}

int main(int count, char **arguments)
{
    gst_init(&count, &arguments);
    FILE *file = count > 1 ? fopen(arguments[1], "rb") : NULL;
    uint8_t length[4];
    while (file && picture_count < MAX_PICTURES && fread(length, 1, 4, file) == 4) {
        gsize size = length[0] | length[1] << 8 | length[2] << 16 | (gsize)length[3] << 24;
        gpointer data = g_malloc(size);
        if (fread(data, 1, size, file) != size)
            return 1;
        pictures[picture_count].data = data;
        pictures[picture_count++].size = size;
    }
    if (!picture_count)
        return 1;
    GMainLoop *loop = g_main_loop_new(NULL, FALSE);
    GstRTSPServer *server = gst_rtsp_server_new();
    gst_rtsp_server_set_address(server, "127.0.0.1");
    gst_rtsp_server_set_service(server, "0");
    GstRTSPMediaFactory *factory = gst_rtsp_media_factory_new();
    gst_rtsp_media_factory_set_launch(factory,
        "( appsrc name=source is-live=true format=time block=false max-bytes=0 "
        "caps=video/x-h264,stream-format=byte-stream,alignment=au,width=1280,height=720,framerate=25/1 "
        "! rtph264pay name=pay0 pt=96 mtu=1412 )");
    gst_rtsp_media_factory_set_shared(factory, TRUE);
    g_signal_connect(factory, "media-configure", G_CALLBACK(configure), NULL);
    GstRTSPMountPoints *mounts = gst_rtsp_server_get_mount_points(server);
    gst_rtsp_mount_points_add_factory(mounts, "/cam", factory);
    g_object_unref(mounts);
    gst_rtsp_server_attach(server, NULL);
    printf("%d\n", gst_rtsp_server_get_bound_port(server));
    fflush(stdout);
    pthread_t thread;
    pthread_create(&thread, NULL, wait_for_end, NULL);
    g_main_loop_run(loop);
    return 0;
}
