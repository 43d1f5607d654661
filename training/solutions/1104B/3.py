s = list(input())
top = -1
win = False
for c in s:
    if top >= 0 and s[top] == c:
        top -= 1
        win = not win
    else:
        top += 1
        s[top] = c
print("Yes" if win else "No")
