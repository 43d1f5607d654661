n = int(input())
q = list(map(int, input().split()))
p = [0]
for x in q:
    p.append(p[-1] + x)
low = min(p)
p = [x - low + 1 for x in p]
if sorted(p) == list(range(1, n + 1)):
    print(*p)
else:
    print(-1)
