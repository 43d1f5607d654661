n = int(input())
x = y = 0
last = "0"
ans = 0
for c in input().split():
    if c == "1":
        if last != "1":
            x = 0
        x += 1
    else:
        if last != "2":
            y = 0
        y += 1
    last = c
    ans = max(ans, min(x, y))
print(ans * 2)
