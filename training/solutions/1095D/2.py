n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
total = [0] + [x + y for x, y in a]
first = next(x for x in a[0] if total[1] - x in a[x - 1])
p = [1, first]
for i in range(n - 2):
    p.append(total[p[i]] - p[i + 1])
print(*p)
