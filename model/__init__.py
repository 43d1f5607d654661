"""Text in, programs out: the encoder-decoder, its sampler, and other backends.

Knows nothing of contests, judges or bots. :mod:`model.backend` is the face that others use and
does not import torch; the native backend imports it when it is built.
"""
