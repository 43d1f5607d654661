n = int(input())
s = set()
for w in input().split():
    m = 0
    for c in w:
        m |= 1 << (ord(c) - 97)
    s.add(m)
print(len(s))
