n, m, h = map(int, input().split())
s = list(map(int, input().split()))
total = sum(s)
if total < n:
    print(-1)
else:
    others = total - s[h - 1]
    p = 1
    for i in range(n - 1):
        p *= max(0, others - i) / (total - 1 - i)
    print(1 - p)
