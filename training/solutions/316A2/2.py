s = input().strip()
letters = len({c for c in s if 'A' <= c <= 'J'})
res = 1
for k in range(letters):
    res *= 10 - k
if s[0] == '?':
    res *= 9
elif s[0].isalpha():
    res = res // 10 * 9
print(res, '0' * s.count('?', 1), sep='')
