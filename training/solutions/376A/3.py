s = input()
p = s.index("^")
l = r = 0
for i in range(len(s)):
    if s[i] == "=" or s[i] == "^":
        continue
    if i < p:
        l += int(s[i]) * (p - i)
    else:
        r += int(s[i]) * (i - p)
if l > r:
    print("left")
elif l < r:
    print("right")
else:
    print("balance")
