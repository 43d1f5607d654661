n, q = map(int, input().split())
kids = [[] for _ in range(n + 1)]
for i, p in enumerate(input().split(), 2):
    kids[int(p)].append(i)
order = []
start, end = [0] * (n + 1), [0] * (n + 1)
stack = [1]
while stack:
    x = stack.pop()
    if x < 0:
        end[-x] = len(order)
        continue
    start[x] = len(order)
    order.append(x)
    stack.append(-x)
    stack.extend(kids[x][::-1])
for _ in range(q):
    u, k = map(int, input().split())
    i = start[u] + k - 1
    print(order[i] if i < end[u] else -1)
