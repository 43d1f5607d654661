l, r = map(int, input().split())
a = [-1]
for x in range(l, r + 1):
    s = str(x)
    if all(s.count(c) == 1 for c in s):
        a.append(x)
print(a[-1])
