l = int(input())
s = input()
i = l // 2
while i > 0 and s[i] == '0':
    i -= 1
if i == 0:
    i = l // 2
    while s[i] == '0':
        i += 1
print(int(s[:i]) + int(s[i:]))
