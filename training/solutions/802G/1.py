s = input()
for c in "heidi":
    i = s.find(c)
    if i < 0:
        print("NO")
        break
    s = s[i + 1:]
else:
    print("YES")
