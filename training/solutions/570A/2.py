n, m = map(int, input().split())
win = [0] * (n + 1)
for i in range(m):
    a = input().split()
    best = 0
    for j in range(1, n):
        if int(a[j]) > int(a[best]):
            best = j
    win[best + 1] += 1
ans = 1
for j in range(1, n + 1):
    if win[j] > win[ans]:
        ans = j
print(ans)
