n, s = map(int, input().split())
a = sorted(map(int, input().split()))
print(abs(a[n // 2] - s))
