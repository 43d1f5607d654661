n, k = map(int, input().split())
a = list(map(int, input().split()))
c = [0] * (k + 1)
for x in a:
    c[x] += 1
ans = 0
while c[k] < n:
    for r in range(1, k):
        if c[r] > 0:
            c[r] -= 1
            c[r + 1] += 1
    ans += 1
print(ans)
