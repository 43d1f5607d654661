n = int(input())
c = {}
for x in map(int, input().split()):
    c[x] = c.get(x, 0) + 1
print(max(c.values()), len(c))
