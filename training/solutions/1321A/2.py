n = int(input())
r = list(map(int, input().split()))
b = list(map(int, input().split()))
only_r = only_b = 0
for i in range(n):
    if r[i] == 1 and b[i] == 0:
        only_r += 1
    if r[i] == 0 and b[i] == 1:
        only_b += 1
ans = -1
if only_r > 0:
    ans = 1
    while ans * only_r <= only_b:
        ans += 1
print(ans)
