x, k = map(int, input().split())
used = set()
for i in range(k):
    used.update(list(map(int, input().split()))[1:])
d = x - 1 - len(used)
print((d + 1) // 2, d)
