x = int(input())
a = []
t = 0
s = bin(x)[2:]
while "0" in s:
    n = len(s) - s.index("0")
    a.append(n)
    x ^= (1 << n) - 1
    t += 1
    if "0" in bin(x)[2:]:
        x += 1
        t += 1
    s = bin(x)[2:]
print(t)
print(*a)
