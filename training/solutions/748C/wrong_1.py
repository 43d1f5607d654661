n = int(input())
s = input()
ans = 1
for i in range(1, n):
    if s[i - 1] + s[i] in ('LR', 'RL', 'UD', 'DU'):
        ans += 1
print(ans)
