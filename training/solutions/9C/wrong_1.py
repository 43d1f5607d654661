s = input().strip()
t = ""
for c in s:
    t += "0" if c == "0" else "1"
print(int(t, 2))
