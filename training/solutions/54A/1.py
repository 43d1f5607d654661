n, k = map(int, input().split())
h = set(list(map(int, input().split()))[1:])
last = 0
ans = 0
for i in range(1, n + 1):
    if i in h or i - last == k:
        ans += 1
        last = i
print(ans)
