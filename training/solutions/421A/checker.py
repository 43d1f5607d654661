def check(data, answer):
    rows = [list(map(int, line.split())) for line in data.strip().split("\n")]
    n = rows[0][0]
    r = list(map(int, answer.split()))
    return len(r) == n and all(v in (1, 2) and i + 1 in rows[v] for i, v in enumerate(r))
