n = int(input())
a = list(map(int, input().split()))
order = [int(x) - 1 for x in input().split()]
root = list(range(n))
total = [0] * n

def find(v):
    while root[v] != v:
        root[v] = root[root[v]]
        v = root[v]
    return v

alive = [False] * n
answer = [0]
for v in order[:0:-1]:
    alive[v] = True
    total[v] = a[v]
    for u in (v - 1, v + 1):
        if 0 <= u < n and alive[u]:
            u = find(u)
            root[u] = v
            total[v] += total[u]
    answer.append(max(answer[-1], total[v]))
for x in reversed(answer):
    print(x)
