s = list(input().strip())
m = int(input())
n = len(s)
cnt = [0] * (n + 1)
for a in map(int, input().split()):
    cnt[a - 1] += 1
flips = 0
for i in range(n // 2):
    flips += cnt[i]
    if flips % 2:
        s[i], s[n - 1 - i] = s[n - 1 - i], s[i]
print(''.join(s))
