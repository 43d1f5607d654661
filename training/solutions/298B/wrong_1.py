t, a, b, c, d = map(int, input().split())
s = input()
x = c - a
y = d - b
ans = -1
for i in range(t):
    if s[i] == "E":
        x -= 1
    elif s[i] == "W":
        x += 1
    elif s[i] == "N":
        y -= 1
    else:
        y += 1
    if x == 0 and y == 0:
        ans = i + 1
        break
print(ans)
