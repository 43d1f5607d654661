n, k = map(int, input().split())
b = 0
for _ in range(n):
    f, t = map(int, input().split())
    b = max(b, f - max(0, t - k))
print(b)
