l = int(input())
s = input()
i = l // 2
while i > 0 and s[i] == '0':
    i -= 1
j = l // 2 + 1
while j < l and s[j] == '0':
    j += 1
ans = []
if i > 0:
    ans.append(int(s[:i]) + int(s[i:]))
if j < l:
    ans.append(int(s[:j]) + int(s[j:]))
print(min(ans))
