n = int(input())
p = list(map(int, input().split()))
a = list(map(int, input().split()))
b = list(map(int, input().split()))
input()
order = sorted(range(n), key=lambda i: -p[i])
lists = {c: [i for i in order if c in (a[i], b[i])] for c in (1, 2, 3)}
sold = [False] * n
res = []
for c in map(int, input().split()):
    q = lists[c]
    while q and sold[q[-1]]:
        q.pop()
    if q:
        i = q.pop()
        sold[i] = True
        res.append(p[i])
    else:
        res.append(-1)
print(*res)
