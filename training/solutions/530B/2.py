s = list(input().strip())
h = len(s) // 2
a = s[:h]
b = s[h:]
a.reverse()
b.reverse()
print(''.join(a + b))
