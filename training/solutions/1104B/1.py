s = input()
a = []
k = 0
for c in s:
    if a and a[-1] == c:
        a.pop()
        k += 1
    else:
        a.append(c)
if k % 2:
    print("Yes")
else:
    print("No")
