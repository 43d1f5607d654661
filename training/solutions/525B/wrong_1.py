s = list(input().strip())
m = int(input())
n = len(s)
cnt = [0] * (n + 1)
for a in map(int, input().split()):
    cnt[a - 1] += 1
for i in range(n // 2):
    if cnt[i] % 2:
        s[i], s[n - 1 - i] = s[n - 1 - i], s[i]
print(''.join(s))
