n = int(input())
a = input().split()
c = {}
b = 0
for x in a:
    c[x] = c.get(x, 0) + 1
    if c[x] > b:
        b = c[x]
        r = x
print(r)
