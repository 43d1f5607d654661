M = 1000000007
n = int(input())
fact = 1
for i in range(1, n + 1):
    fact = fact * i % M
print((fact - pow(2, n - 1, M) + M) % M)
