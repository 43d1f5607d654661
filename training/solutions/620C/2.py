n = int(input())
last = {}
left = 0
ends = []
for i, x in enumerate(map(int, input().split()), 1):
    if last.get(x, 0) > left:
        ends.append(i)
        left = i
    last[x] = i
if not ends:
    print(-1)
else:
    ends[-1] = n
    print(len(ends))
    l = 1
    for r in ends:
        print(l, r)
        l = r + 1
