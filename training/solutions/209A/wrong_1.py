n = int(input())
m = 10 ** 9 + 7
a = b = 0
for i in range(n):
    if i % 2:
        a = (b + 1) % m
    else:
        b = (a + 1) % m
print((a + b) % m)
