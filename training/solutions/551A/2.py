n = int(input())
a = list(map(int, input().split()))
c = [0] * 2002
for x in a:
    c[x] += 1
for v in range(2000, 0, -1):
    c[v] += c[v + 1]
print(*[c[x + 1] + 1 for x in a])
