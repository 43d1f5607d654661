n, q = map(int, input().split())
p = [0, 0] + list(map(int, input().split()))
size = [1] * (n + 1)
last = [0] * (n + 1)
older = [0] * (n + 1)
for i in range(2, n + 1):
    older[i] = last[p[i]]
    last[p[i]] = i
for i in range(n, 1, -1):
    size[p[i]] += size[i]
order, place = [], {}
stack = [1]
while stack:
    x = stack.pop()
    place[x] = len(order)
    order.append(x)
    child = last[x]
    while child:
        stack.append(child)
        child = older[child]
for _ in range(q):
    u, k = map(int, input().split())
    if k > size[u]:
        print(-1)
    else:
        print(order[place[u] + k - 1])
