n = int(input())
s = list(input())
d = s.count("X") - n // 2
print(abs(d))
for i in range(n):
    if d > 0 and s[i] == "X":
        s[i] = "x"
        d -= 1
    elif d < 0 and s[i] == "x":
        s[i] = "X"
        d += 1
print("".join(s))
