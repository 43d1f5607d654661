n = int(input())
a = [0] * (n + 1)
c = 0
for i in range(2, n + 1):
    if a[i] == 0:
        c += 1
        for j in range(i, n + 1, i):
            a[j] = c
print(*a[2:])
