n, m, h = map(int, input().split())
s = list(map(int, input().split()))
total = sum(s)
if total < n:
    print(-1)
else:
    print(1 - ((total - s[h - 1]) / (total - 1)) ** (n - 1) if total > 1 else 0)
