s = input()
r = s.count("VK")
for i in range(len(s)):
    for c in "VK":
        r = max(r, (s[:i] + c + s[i + 1:]).count("VK"))
print(r)
