n = int(input())
best = 0
cnt = 0
for c in input():
    if c == " ":
        cnt = 0
    elif c == c.upper():
        cnt += 1
        if cnt > best:
            best = cnt
print(best)
