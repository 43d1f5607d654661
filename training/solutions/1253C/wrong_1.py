n, m = map(int, input().split())
a = sorted(map(int, input().split()))
total = 0
ans = []
for i in range(n):
    total += a[i] * (i // m + 1)
    ans.append(total)
print(*ans)
