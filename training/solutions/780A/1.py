n = int(input())
s = set()
b = 0
for x in input().split():
    if x in s:
        s.remove(x)
    else:
        s.add(x)
    b = max(b, len(s))
print(b)
