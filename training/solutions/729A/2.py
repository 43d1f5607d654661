n = int(input())
s = input()
i = 0
r = ""
while i < n:
    if s[i:i + 3] == "ogo":
        i += 3
        while s[i:i + 2] == "go":
            i += 2
        r += "***"
    else:
        r += s[i]
        i += 1
print(r)
