n = int(input())
d = [0, 0, 0]
for i in range(3, n + 1):
    d.append(d[-1] + i * (i - 1))
print(d[n])
