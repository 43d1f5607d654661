s = input().lower()
i = len(s) - 1
while not s[i].isalpha():
    i -= 1
if s[i] in "aeiouy":
    print("YES")
else:
    print("NO")
