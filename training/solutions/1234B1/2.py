n, k = map(int, input().split())
a = input().split()
q = []
for x in a:
    if x in q:
        continue
    if len(q) == k:
        q.pop(0)
    q.append(x)
q.reverse()
print(len(q))
print(" ".join(q))
