n = int(input())
m = 1300000
s = [1] * m
a = []
for i in range(2, m):
    if len(a) == n:
        break
    if s[i]:
        a.append(i)
        if i * i < m:
            for j in range(i * i, m, i):
                s[j] = 0
print(*a)
