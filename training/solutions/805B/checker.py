def check(data, answer):
    n, s = int(data), answer.strip()
    return len(s) == n and set(s) <= {"a", "b"} and all(x != y for x, y in zip(s, s[2:]))
