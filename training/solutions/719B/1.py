n = int(input())
s = input()
ans = n
for first in 'br':
    second = 'r' if first == 'b' else 'b'
    x = s[::2].count(second)
    y = s[1::2].count(first)
    ans = min(ans, max(x, y))
print(ans)
