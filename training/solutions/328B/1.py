def fix(s):
    return s.replace('9', '6').replace('5', '2')

t = fix(input())
s = fix(input())
print(min(s.count(c) // t.count(c) for c in set(t)))
