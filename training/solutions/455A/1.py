n = int(input())
cnt = [0] * 100001
for x in map(int, input().split()):
    cnt[x] += 1
a = b = 0
for v in range(1, 100001):
    a, b = b, max(b, a + v * cnt[v])
print(b)
