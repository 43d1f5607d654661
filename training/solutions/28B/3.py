n = int(input())
p = list(map(int, input().split()))
d = list(map(int, input().split()))
r = [[abs(i - j) in (0, d[i], d[j]) for j in range(n)] for i in range(n)]
ans = "YES"
for i in range(n):
    seen = {i}
    queue = [i]
    while queue:
        u = queue.pop()
        for v in range(n):
            if r[u][v] and v not in seen:
                seen.add(v)
                queue.append(v)
    if p[i] - 1 not in seen:
        ans = "NO"
print(ans)
