n = int(input())
cnt = {3: n, 4: 0, 8: 0, 15: 0, 16: 0, 23: 0, 42: 0}
prev = {4: 3, 8: 4, 15: 8, 16: 15, 23: 16, 42: 23}
for x in map(int, input().split()):
    if cnt[x] < cnt[prev[x]]:
        cnt[x] += 1
print(n - cnt[42] * 6)
