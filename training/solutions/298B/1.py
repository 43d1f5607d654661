t, a, b, c, d = map(int, input().split())
s = input()
x = c - a
y = d - b
ans = -1
for i in range(t):
    if s[i] == "E" and x > 0:
        x -= 1
    elif s[i] == "W" and x < 0:
        x += 1
    elif s[i] == "N" and y > 0:
        y -= 1
    elif s[i] == "S" and y < 0:
        y += 1
    if x == 0 and y == 0:
        ans = i + 1
        break
print(ans)
