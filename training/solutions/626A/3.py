n = int(input())
s = input().strip()
ans = 0
for i in range(n):
    x = y = 0
    for j in range(i, n):
        if s[j] == "U":
            y += 1
        elif s[j] == "D":
            y -= 1
        elif s[j] == "L":
            x -= 1
        else:
            x += 1
        if x == 0 and y == 0:
            ans += 1
print(ans)
