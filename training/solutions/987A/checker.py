GEMS = {
    "purple": "Power",
    "green": "Time",
    "blue": "Space",
    "orange": "Soul",
    "red": "Reality",
    "yellow": "Mind",
}


def check(data, answer):
    m, *names = answer.split()
    left = [GEMS[c] for c in GEMS if c not in data.split()]
    return int(m) == len(left) and sorted(names) == sorted(left)
