n = int(input())
s = n * (n + 1) // 2
h = s // 2
r = []
for i in range(n, 0, -1):
    if i <= h:
        r.append(i)
        h -= i
print(s % 2)
print(len(r), *r)
