n, a, b = map(int, input().split())
s = list(map(int, input().split()))
t = sum(s)
r = 0
for x in sorted(s[1:], reverse=True):
    if s[0] * a >= b * t:
        break
    t -= x
    r += 1
print(r)
