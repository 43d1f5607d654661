s = input()
t = "hello"
k = 0
for c in s:
    if c == t[k]:
        k += 1
        if k == 5:
            break
if k == 5:
    print("YES")
else:
    print("NO")
