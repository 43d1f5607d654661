n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
m = [0] * (k + 1)
for i in range(n):
    m[a[i]] = max(m[a[i]], b[i])
need = 0
for i in range(1, k + 1):
    if m[i] == 0:
        need += 1
c = []
for i in range(n):
    if b[i] == m[a[i]]:
        m[a[i]] = -1
    else:
        c.append(b[i])
c.sort()
print(sum(c[:need]))
