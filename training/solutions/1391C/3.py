mod = 10 ** 9 + 7
n = int(input())
cyclic, lines = 0, 1
for size in range(2, n + 1):
    cyclic = (cyclic * size + lines * (size - 2)) % mod
    lines = lines * 2 % mod
print(cyclic)
