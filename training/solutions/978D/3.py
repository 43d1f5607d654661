from itertools import product

n = int(input())
b = list(map(int, input().split()))
ans = []
for s, t in product((-1, 0, 1), repeat=2):
    a = b[:]
    a[0] += s
    a[-1] += t
    d = (a[-1] - a[0]) // max(1, n - 1)
    diff = [abs(a[0] + i * d - b[i]) for i in range(n)]
    if max(diff) <= 1:
        ans.append(sum(diff))
print(min(ans, default=-1))
