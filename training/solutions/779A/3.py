n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
ans = 0
for i in range(1, 6):
    x = a.count(i)
    y = b.count(i)
    if (x + y) % 2 == 1:
        ans = -1
        break
    ans += abs(x - y) // 2
if ans == -1:
    print(-1)
else:
    print(ans // 2)
