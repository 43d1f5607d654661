n = int(input())
s = input()
i = 1
while i < n and s[i] == s[0]:
    i += 1
if i >= n:
    print("NO")
else:
    print("YES")
    print(s[i - 1] + s[i])
