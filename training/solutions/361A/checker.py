def check(data, answer):
    n, k = map(int, data.split())
    a = [list(map(int, line.split())) for line in answer.strip().split("\n")]
    if len(a) != n or any(len(row) != n or max(map(abs, row)) > 1000 for row in a):
        return False
    return all(sum(row) == k for row in a) and all(sum(col) == k for col in zip(*a))
