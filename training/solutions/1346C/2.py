t = int(input())
for _ in range(t):
    n, k, x, y = map(int, input().split())
    a = sorted(map(int, input().split()))
    big = sum(v > k for v in a)
    total = sum(a)
    removed = 0
    while total > n * k:
        total -= a.pop()
        removed += 1
    print(min(big * x, removed * x + y))
