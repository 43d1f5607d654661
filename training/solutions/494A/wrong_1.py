s = input().strip()
k = s.count('#')
last = s.count('(') - s.count(')') - k + 1
if last < 1:
    print(-1)
else:
    print(*[1] * (k - 1), last, sep='\n')
