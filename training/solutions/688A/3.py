n, d = map(int, input().split())
ans = 0
c = 0
for i in range(d):
    s = input()
    if "0" in s:
        c += 1
        ans = max(ans, c)
    else:
        c = 0
print(ans)
