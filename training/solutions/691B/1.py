s = input().strip()
mirror = dict(zip("AbdHIMoOpqTUvVWwxXY", "AdbHIMoOqpTUvVWwxXY"))
print("TAK" if all(mirror.get(a) == b for a, b in zip(s, s[::-1])) else "NIE")
