n, m = map(int, input().split())
s = ""
c = "B" if n > m else "G"
while n > 0 or m > 0:
    if c == "B" and n > 0 or m == 0:
        s += "B"
        n -= 1
        c = "G"
    else:
        s += "G"
        m -= 1
        c = "B"
print(s)
