def solve(a, k):
    rest = sorted((k - x % k) % k for x in a)
    best, prev, run = 0, -1, 0
    for r in rest:
        run = run + 1 if r == prev else 0
        prev = r
        if r > 0:
            best = max(best, r + run * k + 1)
    return best

for _ in range(int(input())):
    n, k = map(int, input().split())
    print(solve(list(map(int, input().split())), k))
