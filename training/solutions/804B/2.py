mod = 10 ** 9 + 7
power = 1
res = 0
for c in input().strip():
    if c == 'a':
        power = power * 2 % mod
    else:
        res = (res + power - 1) % mod
print(res)
