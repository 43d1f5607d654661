n = int(input())
low, high = [], []
for _ in range(n):
    l, *s = map(int, input().split())
    if s == sorted(s, reverse=True):
        low.append(min(s))
        high.append(max(s))
low.sort()
high.sort()
j = 0
bad = 0
for x in low:
    while j < len(high) and high[j] <= x:
        j += 1
    bad += j
print(n * n - bad)
