n = int(input())
y = 20000
ans = "YES"
for _ in range(n):
    t, d = input().split()
    if abs(y) == 20000 and d[0] in "WE":
        ans = "NO"
    if d == "North":
        y += 2 * int(t)
    if d == "South":
        y -= 2 * int(t)
    if abs(y) > 20000:
        ans = "NO"
if y != 20000:
    ans = "NO"
print(ans)
