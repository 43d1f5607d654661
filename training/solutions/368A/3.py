n, d = map(int, input().split())
a = list(map(int, input().split()))
m = int(input())
a.sort()
r = 0
for i in range(m):
    if i < n:
        r += a[i]
    else:
        r -= d
print(r)
