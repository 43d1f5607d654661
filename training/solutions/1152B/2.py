x = int(input())
full = 2 ** 20 - 1
a = []
t = 0
for i in range(19, -1, -1):
    if x == full:
        break
    if x >> i & 1 == 0:
        x ^= 2 ** (i + 1) - 1
        a.append(i + 1)
        t += 1
        if x != full:
            x += 1
            t += 1
print(t)
print(*a)
