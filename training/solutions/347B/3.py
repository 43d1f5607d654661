n = int(input())
a = list(map(int, input().split()))
ans = 0
for i in range(n):
    if a[i] == i:
        ans += 1
if ans == n:
    print(ans)
else:
    k = 1
    for i in range(n):
        if a[i] != i and a[a[i]] == i:
            k = 2
            break
    print(ans + k)
