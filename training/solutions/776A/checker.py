def check(data, answer):
    a, b, n, *names = data.split()
    now = {a, b}
    days = [now]
    for old, new in zip(names[::2], names[1::2]):
        now = now - {old} | {new}
        days.append(now)
    lines = [line.split() for line in answer.strip().split("\n")]
    return all(len(line) == 2 for line in lines) and [set(line) for line in lines] == days
