n = int(input())
cnt = [0] * 100001
pairs = fours = 0
for x in map(int, input().split()):
    cnt[x] += 1
    if cnt[x] % 2 == 0:
        pairs += 1
    if cnt[x] % 4 == 0:
        fours += 1
for _ in range(int(input())):
    op, x = input().split()
    x = int(x)
    if op == '+':
        cnt[x] += 1
        pairs += cnt[x] % 2 == 0
        fours += cnt[x] % 4 == 0
    else:
        pairs -= cnt[x] % 2 == 0
        fours -= cnt[x] % 4 == 0
        cnt[x] -= 1
    print("YES" if fours >= 1 and pairs >= 4 else "NO")
