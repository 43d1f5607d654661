n = int(input())
u = list(map(int, input().split()))
cnt = [0] * 100001
num = [0] * 100002
top = ans = 0
for i, x in enumerate(u, 1):
    num[cnt[x]] -= 1
    cnt[x] += 1
    f = cnt[x]
    num[f] += 1
    top = max(top, f)
    if top == 1 or top == i:
        ans = i
    elif num[top] * top == i - 1:
        ans = i
    elif num[top] == 1 and num[top - 1] * (top - 1) + top == i:
        ans = i
print(ans)
