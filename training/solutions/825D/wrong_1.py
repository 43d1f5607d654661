s = input()
t = input()
res = ""
j = 0
for c in s:
    if c == "?":
        res += t[j % len(t)]
        j += 1
    else:
        res += c
print(res)
