n = int(input())
a = list(map(int, input().split()))
mx = 0
mn = 0
for i in range(n):
    if a[i] > a[mx]:
        mx = i
    if a[i] <= a[mn]:
        mn = i
ans = mx + n - 1 - mn
if mx > mn:
    ans -= 1
print(ans)
