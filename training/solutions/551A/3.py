n = int(input())
a = list(map(int, input().split()))
b = sorted(a)
b.reverse()
d = {}
for i in range(n):
    if b[i] not in d:
        d[b[i]] = i + 1
print(*[d[x] for x in a])
