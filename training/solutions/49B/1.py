a, b = input().split()
p = int(max(a + b)) + 1
s = int(a, p) + int(b, p)
k = 0
while s:
    s //= p
    k += 1
print(k)
