n = int(input())
s = input().strip()
r = ""
for c in "BGR":
    k = s.count(c)
    x, y = [s.count(d) for d in "BGR" if d != c]
    if k == n or x and y or k and x + y > 1:
        r += c
print(r)
