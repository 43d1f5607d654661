n = int(input())
c = [0] * n
for i in range(n):
    for j in range(i + 1, n + 1):
        for k in range(i, j):
            c[k] += 1
print(max(c))
