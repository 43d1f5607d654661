s, p = input(), input()
left = [0] * 128
for c in p:
    left[ord(c)] += 1
left[63] = 10 ** 6
l = ans = 0
for r, c in enumerate(s):
    left[ord(c)] -= 1
    while left[ord(c)] < 0:
        left[ord(s[l])] += 1
        l += 1
    if r - l + 1 > len(p):
        left[ord(s[l])] += 1
        l += 1
    if r - l + 1 == len(p):
        ans += 1
print(ans)
