k2, k3, k5, k6 = map(int, input().split())
s = 0
n = min(k2, min(k5, k6))
s += n * 256
k2 -= n
if k2 < k3:
    s += 32 * k2
else:
    s += 32 * k3
print(s)
