n, m = map(int, input().split())
t = list(map(int, input().split()))
ans = []
for i in range(n):
    s = sum(t[:i + 1])
    k = 0
    for x in sorted(t[:i], reverse=True):
        if s > m:
            s -= x
            k += 1
    ans.append(k)
print(*ans)
