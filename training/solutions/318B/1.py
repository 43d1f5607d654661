s = input().strip()
h = r = 0
for i in range(len(s)):
    if s[i:i + 5] == "heavy":
        h += 1
    elif s[i:i + 5] == "metal":
        r += h
print(r)
