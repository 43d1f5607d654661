n = int(input())
s = list(map(int, input().split()))
c = list(map(int, input().split()))
inf = float('inf')
two = [inf] * n
ans = inf
for j in range(n):
    for i in range(j):
        if s[i] < s[j]:
            two[j] = min(two[j], c[i] + c[j])
            ans = min(ans, two[i] + c[j])
print(-1 if ans == inf else ans)
