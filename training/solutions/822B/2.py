n, m = map(int, input().split())
s = input().strip()
t = input().strip()
best = n + 1
for i in range(m - n + 1):
    c = 0
    for j in range(n):
        c += s[j] != t[i + j]
    if c <= best:
        best = c
        p = i
print(best)
for j in range(n):
    if s[j] != t[p + j]:
        print(j + 1, end=" ")
