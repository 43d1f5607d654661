y, w = map(int, input().split())
cnt = 0
for d in range(1, 7):
    if d >= y and d >= w:
        cnt += 1
ans = ["0/1", "1/6", "1/3", "1/2", "2/3", "5/6", "1/1"]
print(ans[cnt])
