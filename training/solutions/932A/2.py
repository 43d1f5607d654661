s = list(input().strip())
t = s[:]
t.reverse()
print(*t, *s[1:], sep="")
