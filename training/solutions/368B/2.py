n, m = map(int, input().split())
a = list(map(int, input().split()))
used = [False] * 100001
c = 0
for i in range(n - 1, -1, -1):
    if not used[a[i]]:
        used[a[i]] = True
        c += 1
    a[i] = c
for _ in range(m):
    print(a[int(input()) - 1])
