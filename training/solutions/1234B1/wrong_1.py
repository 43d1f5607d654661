n, k = map(int, input().split())
q = []
for x in map(int, input().split()):
    if x in q:
        q.remove(x)
    q = [x] + q
q = q[:k]
print(len(q))
print(*q)
