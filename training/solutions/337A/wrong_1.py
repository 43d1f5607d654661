n, m = map(int, input().split())
f = sorted(map(int, input().split()))
print(f[n - 1] - f[0])
