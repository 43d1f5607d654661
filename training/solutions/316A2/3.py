from math import factorial
s = input().strip()
k = len(set(s) & set('ABCDEFGHIJ'))
first = s[0]
ans = factorial(10) // factorial(10 - k)
if first in 'ABCDEFGHIJ':
    ans = ans * 9 // 10
if first == '?':
    ans *= 9
free = sum(c == '?' for c in s[1:])
print(str(ans) + '0' * free)
