s = input()
a = [""]
for c in s:
    if a[-1] == c:
        a.pop()
    else:
        a.append(c)
k = (len(s) - len(a) + 1) // 2
print(["No", "Yes"][k % 2])
