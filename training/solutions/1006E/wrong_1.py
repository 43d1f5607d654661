n, q = map(int, input().split())
kids = [[] for _ in range(n + 1)]
for i, p in enumerate(input().split(), 2):
    kids[int(p)].append(i)
for _ in range(q):
    u, k = map(int, input().split())
    order = [u]
    for x in order:
        order += kids[x]
    print(order[k - 1] if k <= len(order) else -1)
