c = [0] * 4
c[int(input())] = 1
for _ in range(3):
    a, b = map(int, input().split())
    c[a], c[b] = c[b], c[a]
print(c.index(1))
