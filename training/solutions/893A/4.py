n = int(input())
s = 3
ans = "YES"
for i in range(n):
    x = int(input())
    if x == s:
        ans = "NO"
        break
    for y in (1, 2, 3):
        if y != x and y != s:
            s = y
            break
print(ans)
