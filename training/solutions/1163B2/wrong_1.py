n = int(input())
u = list(map(int, input().split()))
cnt = [0] * 100001
num = [0] * 100002
top = ans = 0
for i, x in enumerate(u, 1):
    num[cnt[x]] -= 1
    cnt[x] += 1
    num[cnt[x]] += 1
    top = max(top, cnt[x])
    if top == 1 or num[top] * top == i - 1:
        ans = i
print(ans)
