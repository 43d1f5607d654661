n, k, t = map(int, input().split())
a = max(0, t - k)
b = min(n, t)
print(b - a)
