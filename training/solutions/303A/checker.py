def check(data, answer):
    n = int(data)
    if n % 2 == 0:
        return answer.split() == ["-1"]
    rows = [list(map(int, line.split())) for line in answer.strip().split("\n")]
    if len(rows) != 3 or any(sorted(row) != list(range(n)) for row in rows):
        return False
    return all((x + y) % n == z for x, y, z in zip(*rows))
