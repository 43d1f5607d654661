from collections import deque
n, m = map(int, input().split())
cats = input().split()
tree = [set() for _ in range(n)]
for _ in range(n - 1):
    x, y = map(int, input().split())
    tree[x - 1].add(y - 1)
    tree[y - 1].add(x - 1)
todo = deque([(0, 0)])
places = 0
while todo:
    v, row = todo.popleft()
    row = row + 1 if cats[v] == "1" else 0
    if row <= m:
        if not tree[v]:
            places += 1
        for u in tree[v]:
            tree[u].remove(v)
            todo.append((u, row))
print(places)
