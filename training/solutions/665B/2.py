n, m, k = map(int, input().split())
p = input().split()
total = 0
for _ in range(n):
    for item in input().split():
        pos = p.index(item)
        total += pos + 1
        p = [item] + p[:pos] + p[pos + 1:]
print(total)
