from collections import deque
n = int(input())
a = [0] + list(map(int, input().split()))
r = sorted(range(2, n + 1), key=lambda i: a[i])
q = deque([1])
ans = []
while q and r:
    v = q.popleft()
    for i in range(min(a[v], len(r))):
        u = r.pop()
        q.append(u)
        ans.append(f"{v} {u}")
if r:
    print(-1)
else:
    print(len(ans), *ans, sep="\n")
