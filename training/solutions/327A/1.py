n = int(input())
a = list(map(int, input().split()))
ans = 0
for i in range(n):
    for j in range(i, n):
        b = a[:i] + [1 - x for x in a[i:j + 1]] + a[j + 1:]
        ans = max(ans, sum(b))
print(ans)
