n = int(input())
a = list(map(int, input().split()))
starts = [0] + [i for i in range(1, n) if a[i] <= a[i - 1]] + [n]
best = 1
for k in range(len(starts) - 1):
    s, e = starts[k], starts[k + 1]
    best = max(best, e - s + (s > 0 or e < n))
    if e < n:
        f = starts[k + 2]
        if e - s == 1 or f - e == 1:
            best = max(best, f - s)
        elif a[e] - a[e - 2] > 1 or a[e + 1] - a[e - 1] > 1:
            best = max(best, f - s)
print(best)
