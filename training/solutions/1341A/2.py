t = int(input())
for _ in range(t):
    n, a, b, c, d = map(int, input().split())
    lo = max(n * (a - b), c - d)
    hi = min(n * (a + b), c + d)
    if lo <= hi:
        print("Yes")
    else:
        print("No")
