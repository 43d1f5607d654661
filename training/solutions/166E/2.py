n = int(input())
mod = 1000000007
x = pow(3, n, mod) + (3 if n % 2 == 0 else -3)
print(x * pow(4, mod - 2, mod) % mod)
