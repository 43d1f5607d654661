n = int(input())
d = [n // 10 ** i % 10 for i in range(4, -1, -1)]
m = 0
for i in (0, 2, 4, 3, 1):
    m = m * 10 + d[i]
code = 1
for _ in range(5):
    code = code * m % 10 ** 5
print("%05d" % code)
