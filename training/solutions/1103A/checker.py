def check(data, answer):
    s = data.strip()
    try:
        t = list(map(int, answer.split()))
    except ValueError:
        return False
    if len(t) != 2 * len(s):
        return False
    g = [[0] * 4 for _ in range(4)]
    for i, ch in enumerate(s):
        r, c = t[2 * i] - 1, t[2 * i + 1] - 1
        cells = [(r, c), (r + 1, c) if ch == '0' else (r, c + 1)]
        for x, y in cells:
            if not (0 <= x < 4 and 0 <= y < 4) or g[x][y]:
                return False
        for x, y in cells:
            g[x][y] = 1
        rows = [x for x in range(4) if all(g[x])]
        cols = [y for y in range(4) if all(g[x][y] for x in range(4))]
        for x in range(4):
            for y in range(4):
                if x in rows or y in cols:
                    g[x][y] = 0
    return True
