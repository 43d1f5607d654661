n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
a.sort(key=lambda x: (-x[1], -x[0]))
c = 1
s = 0
for x, y in a:
    if c == 0:
        break
    c += y - 1
    s += x
print(s)
