s = input().strip()
for i in range(len(s)):
    if s[i] > "1":
        s = s[:i] + "1" * (len(s) - i)
        break
print(int(s, 2))
