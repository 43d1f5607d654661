def first(s, t):
    p = -1
    for c in s:
        p = t.find(c, p + 1)
        if p == -1:
            return len(t)
    return p + 1

s = input()
t = input()
a = first(s, t)
b = first(s[::-1], t[::-1])
print(max(0, len(t) - a - b + 1))
