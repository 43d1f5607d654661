k, n, s, p = map(int, input().split())
a = n // s
if n % s:
    a += 1
a *= k
b = a // p
if a % p:
    b += 1
print(b)
