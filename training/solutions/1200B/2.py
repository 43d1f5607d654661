from itertools import accumulate
t = int(input())
for _ in range(t):
    n, m, k = map(int, input().split())
    h = list(map(int, input().split()))
    d = [x - max(y - k, 0) for x, y in zip(h, h[1:])]
    if min(accumulate([m] + d)) >= 0:
        print("YES")
    else:
        print("NO")
