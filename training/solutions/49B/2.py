a, b = input().split()
base = max(map(int, a + b)) + 1
n = max(len(a), len(b))
a = a.zfill(n)
b = b.zfill(n)
carry = 0
for x, y in zip(a[::-1], b[::-1]):
    carry = (int(x) + int(y) + carry) // base
print(n + carry)
