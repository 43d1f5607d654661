n = int(input())
s = input()
i = 0
while s[i] == ".":
    i += 1
j = i
while s[j] == s[i]:
    j += 1
if s[i] == "L":
    print(j, i)
elif s[j] == "L":
    print(i + 1, j)
else:
    print(i + 1, j + 1)
