n, m, k = map(int, input().split())
cnt = [0] * (n + 2)
add = [0] * (n + 2)
for _ in range(m):
    a, b, c = map(int, input().split())
    cnt[a] += 1
    cnt[b + 1] -= 1
    add[a] += c - a
    add[b + 1] -= c - a
for i in range(1, n + 1):
    cnt[i] += cnt[i - 1]
    add[i] += add[i - 1]
print(sum(cnt[q] * q + add[q] for q in map(int, input().split())))
