r = 0
for _ in range(int(input())):
    a, b, c, d = map(int, input().split())
    r += (c - a + 1) * (d - b + 1)
print(r)
