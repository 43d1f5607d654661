"""Meanings written by hand: the ``.toml`` files beside this one.

``python -m training.meanings FILE…`` says what is wrong with them.
"""
