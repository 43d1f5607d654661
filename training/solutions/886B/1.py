n = int(input())
d = {}
for i, x in enumerate(input().split()):
    d[x] = i
print(min(d, key=d.get))
