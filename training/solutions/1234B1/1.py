n, k = map(int, input().split())
q = []
for x in map(int, input().split()):
    if x not in q:
        q = [x] + q[:k - 1]
print(len(q))
print(*q)
