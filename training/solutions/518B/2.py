from string import ascii_lowercase as low
s = input().strip()
t = input().strip()
yay = both = 0
for c in low:
    d = c.upper()
    a, b = s.count(c), s.count(d)
    x, y = t.count(c), t.count(d)
    yay += min(a, x) + min(b, y)
    both += min(a + b, x + y)
print(yay, both - yay)
