M = 10 ** 9 + 7
res = 0
size = 1
for c in reversed(input().strip()):
    res = res * 2
    if c == "1":
        res += size * size
    size *= 2
    res %= M
print(res)
