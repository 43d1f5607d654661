p, n = map(int, input().split())
used = [0] * p
ans = -1
for i in range(n):
    h = int(input()) % p
    used[h] += 1
    if used[h] == 2 and ans < 0:
        ans = i + 1
print(ans)
