n = int(input())
a = list(map(int, input().split()))
s = set(a)
d = []
e = set()
for x in a:
    if x in e:
        d.append(x)
    e.add(x)
if len(set(d)) < len(d):
    print("NO")
else:
    print("YES")
    print(len(s))
    print(*sorted(s))
    print(len(d))
    print(*sorted(d)[::-1])
