l, r = [], []
for _ in range(int(input())):
    x, a = map(int, input().split())
    if x < 0:
        l.append((-x, a))
    else:
        r.append((x, a))
l.sort()
r.sort()
k = min(len(l), len(r))
print(sum(a for x, a in l[:k]) + sum(a for x, a in r[:k]))
