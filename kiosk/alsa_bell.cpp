// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/alsa_bell.h"

#include "kiosk/bell_tones.h"

#include <alsa/asoundlib.h>

#include <memory>

namespace puas {
namespace {

/// The library writes to standard error by itself otherwise, at each try on a machine without sound.
void sayNothing(const char * /*file*/, int /*line*/, const char * /*function*/, int /*error*/,
                const char * /*format*/, ...)
{
}

struct CloseDevice {
    void operator()(snd_pcm_t *device) const { snd_pcm_close(device); }
};

void play(const std::vector<qint16> &samples)
{
    constexpr unsigned latencyMicroseconds = 100'000;
    snd_pcm_t *opened = nullptr;
    if (snd_pcm_open(&opened, "default", SND_PCM_STREAM_PLAYBACK, 0) < 0)
        return;
    const std::unique_ptr<snd_pcm_t, CloseDevice> device(opened);
    if (snd_pcm_set_params(opened, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1, bellRate, 1,
                           latencyMicroseconds)
        < 0)
        return;
    for (size_t done = 0; done < samples.size();) {
        snd_pcm_sframes_t written = snd_pcm_writei(opened, samples.data() + done,
                                                   samples.size() - done);
        if (written < 0)
            written = snd_pcm_recover(opened, static_cast<int>(written), 1);
        if (written < 0)
            return;
        done += static_cast<size_t>(written);
    }
    snd_pcm_drain(opened);
}

} // namespace

AlsaBell::AlsaBell()
{
    snd_lib_error_set_handler(sayNothing);
    m_pool.setMaxThreadCount(1);
}

AlsaBell::~AlsaBell()
{
    m_pool.waitForDone();
    snd_config_update_free_global();
}

bool AlsaBell::hasDevice()
{
    int card = -1; // before the first
    return snd_card_next(&card) == 0 && card >= 0;
}

void AlsaBell::ring(Call call, double volume)
{
    if (m_pool.activeThreadCount() == 0)
        m_pool.start([call, volume] { play(bellTones(call, volume)); });
}

} // namespace puas
