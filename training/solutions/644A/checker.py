def check(data, answer):
    n, a, b = map(int, data.split())
    if n > a * b:
        return answer.split() == ["-1"]
    g = [list(map(int, line.split())) for line in answer.strip().split("\n")]
    if len(g) != a or any(len(row) != b for row in g):
        return False
    if sorted(x for row in g for x in row if x) != list(range(1, n + 1)):
        return False
    pairs = [p for row in g for p in zip(row, row[1:])]
    pairs += [p for col in zip(*g) for p in zip(col, col[1:])]
    return all(not x or not y or (x - y) % 2 for x, y in pairs)
