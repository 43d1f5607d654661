n = int(input())
x = list(map(int, input().split()))
v = list(map(int, input().split()))
low, high = 0, 10 ** 9
for _ in range(60):
    t = (low + high) / 2
    left = max(p - s * t for p, s in zip(x, v))
    right = min(p + s * t for p, s in zip(x, v))
    if left <= right:
        high = t
    else:
        low = t
print(high)
