n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    a, b = map(int, input().split())
    g[a].append(b)
    g[b].append(a)
seen = {1}
st = [1]
while st:
    for y in g[st.pop()]:
        if y not in seen:
            seen.add(y)
            st.append(y)
if len(seen) == n and m == n - 1:
    print("yes")
else:
    print("no")
