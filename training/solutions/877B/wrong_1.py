s = input().strip()
if 'b' not in s:
    print(len(s))
else:
    l, r = s.find('b'), s.rfind('b')
    print(max(s.count('a'), len(s) - s[l:r].count('a')))
