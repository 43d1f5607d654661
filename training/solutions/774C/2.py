n = int(input())
s = ["1"] * (n // 2)
if n % 2 == 1:
    s[0] = "7"
print(*s, sep="")
