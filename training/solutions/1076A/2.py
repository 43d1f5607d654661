n = int(input())
s = input()
i = 0
while i + 1 < n and s[i] <= s[i + 1]:
    i += 1
print(s[:i] + s[i + 1:])
