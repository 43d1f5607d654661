from math import lcm
n = int(input())
crush = list(map(int, input().split()))
seen = set()
t = 1
for start in range(1, n + 1):
    if start in seen:
        continue
    size = 0
    x = start
    while x not in seen:
        seen.add(x)
        x = crush[x - 1]
        size += 1
    if x != start:
        t = 0
    t = lcm(t, size if size % 2 else size // 2)
print(t or -1)
