n = int(input())
s = list(input().strip())
c = 0
while s.count("X") != n // 2:
    if s.count("X") > n // 2:
        s[s.index("X")] = "x"
    else:
        s[s.index("x")] = "X"
    c += 1
print(c)
print(*s, sep="")
