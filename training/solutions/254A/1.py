n = int(input())
a = list(map(int, input().split()))
last = [0] * 5001
ans = []
for i in range(2 * n):
    x = a[i]
    if last[x]:
        ans.append(f"{last[x]} {i + 1}")
        last[x] = 0
    else:
        last[x] = i + 1
if len(ans) < n:
    print(-1)
else:
    print("\n".join(ans))
