n, m = map(int, input().split())
a = list(map(int, input().split()))
laps = sum(a[i] < a[i - 1] for i in range(1, m))
print(laps * n + a[-1] - 1)
