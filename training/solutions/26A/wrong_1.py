n = int(input())
c = [0] * (n + 1)
for i in range(2, n + 1):
    if c[i] == 0:
        for j in range(i, n, i):
            c[j] += 1
print(c.count(2))
