n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
where = [0] * (n + 1)
for i in range(n):
    where[a[i]] = i
cnt = [0] * n
for j in range(n):
    d = where[b[j]] - j
    if d < 0:
        d += n
    cnt[d] += 1
print(max(cnt))
