s = list(input().strip())
t = s[:]
t.reverse()
print("".join(s + t))
