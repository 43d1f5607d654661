x, y, z, k = map(int, input().split())
left = sorted([x - 1, y - 1, z - 1])
a = min(left[0], k // 3)
k -= a
b = min(left[1], k // 2)
k -= b
c = min(left[2], k)
print((a + 1) * (b + 1) * (c + 1))
