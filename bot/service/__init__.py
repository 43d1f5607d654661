"""The bot as a service: a schedule, a queue, and what keeps both going overnight."""
