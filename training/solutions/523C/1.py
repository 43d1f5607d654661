s = input()
t = input()
i = 0
left = 0
while left < len(t) and i < len(s):
    if t[left] == s[i]:
        i += 1
    left += 1
ok = i == len(s)
i = len(s) - 1
right = len(t) - 1
while right >= 0 and i >= 0:
    if t[right] == s[i]:
        i -= 1
    right -= 1
if not ok or i >= 0:
    print(0)
else:
    print(max(0, right - left + 2))
