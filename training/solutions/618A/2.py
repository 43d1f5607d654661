n = int(input())
s = []
for i in range(n):
    v = 1
    while s and s[-1] == v:
        s.pop()
        v += 1
    s.append(v)
print(*s)
