def check(data, answer):
    n = int(data)
    p = list(map(int, answer.split()))
    if n % 2:
        return p == [-1]
    if sorted(p) != list(range(1, n + 1)):
        return False
    return all(p[p[i] - 1] == i + 1 and p[i] != i + 1 for i in range(n))
