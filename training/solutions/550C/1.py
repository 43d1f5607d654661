s = input()
for i in range(0, 1000, 8):
    t = str(i)
    p = 0
    for c in s:
        if p < len(t) and c == t[p]:
            p += 1
    if p == len(t):
        print("YES")
        print(t)
        break
else:
    print("NO")
