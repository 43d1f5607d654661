n = int(input())
m = 10**9 + 7
x = pow(2, n, m)
print(x * (x + 1) % m // 2)
