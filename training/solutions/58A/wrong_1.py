s = input()
p = 0
for c in "hello":
    p = s.find(c, p)
    if p < 0:
        break
print("YES" if p >= 0 else "NO")
