def check(data, answer):
    n = int(data)
    a = [list(map(int, line.split())) for line in answer.strip().split("\n")]
    if len(a) != n or any(len(row) != n for row in a):
        return False
    return sorted(sum(a, [])) == list(range(1, n * n + 1)) and len(set(map(sum, a))) == 1
