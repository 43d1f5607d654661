import sys

def solve():
    data = iter(list(map(int, sys.stdin.read().split())))
    first = {}
    for i in range(1, next(data) + 1):
        n = next(data)
        a = [next(data) for _ in range(n)]
        s = sum(a)
        here = {s - a[j]: j + 1 for j in range(n)}
        for key, j in here.items():
            if key in first:
                x, y = first[key]
                return f"YES\n{x} {y}\n{i} {j}"
        for key, j in here.items():
            first[key] = (i, j)
    return "NO"

print(solve())
