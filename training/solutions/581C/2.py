n, k = map(int, input().split())
cnt = [0] * 10
total = 0
for x in map(int, input().split()):
    total += x // 10
    cnt[-x % 10] += 1
for need in range(1, 10):
    can = min(cnt[need], k // need)
    total += can
    k -= can * need
print(min(10 * n, total + k // 10))
