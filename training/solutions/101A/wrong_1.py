s = input()
k = int(input())
c = sorted((s.count(x), x) for x in set(s))
while c and c[0][0] < k:
    k -= c[0][0]
    s = s.replace(c[0][1], "")
    c.pop(0)
print(len(c))
print(s)
