n = int(input())
s = input().strip() + "_"
best = cnt = 0
inside = False
w = 0
for c in s:
    if c.isalpha():
        w += 1
    else:
        if w > 0:
            if inside:
                cnt += 1
            else:
                best = max(best, w)
        w = 0
        if c == "(":
            inside = True
        elif c == ")":
            inside = False
print(best, cnt)
