s = input().strip()
out = []
run = 0
same = True
for i, c in enumerate(s):
    if c in "aeiou":
        run, same = 0, True
    else:
        same = run == 0 or (same and c == s[i - 1])
        run += 1
        if run >= 3 and not same:
            out.append(" ")
            run, same = 1, True
    out.append(c)
print("".join(out))
