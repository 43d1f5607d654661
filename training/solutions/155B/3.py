n = int(input())
a = []
for i in range(n):
    x, y = map(int, input().split())
    a.append((y, x))
a.sort(reverse=True)
k = 1
ans = 0
for y, x in a:
    if k == 0:
        break
    k -= 1
    ans += x
    k += y
print(ans)
