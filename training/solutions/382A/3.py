s, t = input().split("|"), list(input())
while t and len(s[0]) != len(s[1]):
    i = 0 if len(s[0]) < len(s[1]) else 1
    s[i] += t.pop()
h = len(t) // 2
if len(s[0]) != len(s[1]) or len(t) % 2:
    print("Impossible")
else:
    print(s[0] + "".join(t[:h]) + "|" + "".join(t[h:]) + s[1])
