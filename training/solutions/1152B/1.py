x = int(input())
a = []
t = 0
while x & (x + 1):
    if t % 2 == 0:
        n = 0
        for i in range(x.bit_length()):
            if not x >> i & 1:
                n = i + 1
        a.append(n)
        x ^= 2 ** n - 1
    else:
        x += 1
    t += 1
print(t)
print(*a)
