n = int(input())
m = 10 ** 9 + 7
f = p = 1
for i in range(2, n + 1):
    f = f * i % m
    p = p * 2 % m
print((f - p) % m)
