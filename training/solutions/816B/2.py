from itertools import accumulate
n, k, q = map(int, input().split())
diff = [0] * 200005
for _ in range(n):
    l, r = map(int, input().split())
    diff[l] += 1
    diff[r + 1] -= 1
good = list(accumulate(int(x >= k) for x in accumulate(diff)))
for _ in range(q):
    a, b = map(int, input().split())
    print(good[b] - good[a - 1])
