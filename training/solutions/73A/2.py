x, y, z, k = map(int, input().split())
k = min(k, x + y + z - 3)
a = b = c = 1
while k:
    if a < x and k:
        a += 1
        k -= 1
    if b < y and k:
        b += 1
        k -= 1
    if c < z and k:
        c += 1
        k -= 1
print(a * b * c)
