t = int(input())
for _ in range(t):
    n, k, x, y = map(int, input().split())
    a = sorted(map(int, input().split()))
    big = sum(v > k for v in a)
    if sum(a) <= n * k:
        print(min(big * x, y))
    else:
        print(big * x)
