n = int(input())
m = 10 ** 9 + 7
f = 1
for i in range(2, n + 1):
    f = f * i % m
print((f - pow(2, n, m)) % m)
