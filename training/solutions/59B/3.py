n = int(input())
a = sorted(map(int, input().split()), reverse=True)
o = [x for x in a if x % 2]
s = sum(a) - sum(o)
if len(o) % 2 == 0:
    o = o[:-1]
print(s + sum(o) if o else 0)
