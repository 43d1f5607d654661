n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
taken = [False] * (k + 1)
free = []
for t, j in sorted(zip(b, a), reverse=True):
    if taken[j]:
        free.append(t)
    taken[j] = True
need = taken[1:].count(False)
free.sort()
print(sum(free[:need]))
