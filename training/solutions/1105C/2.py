n, l, r = map(int, input().split())
mod = 10 ** 9 + 7
zero = r // 3 - (l - 1) // 3
one = (r + 2) // 3 - (l + 1) // 3
two = (r + 1) // 3 - l // 3
a, b, c = zero, one, two
for i in range(n - 1):
    a, b, c = (a * zero + b * two + c * one) % mod, (a * one + b * zero + c * two) % mod, (a * two + b * one + c * zero) % mod
print(a % mod)
