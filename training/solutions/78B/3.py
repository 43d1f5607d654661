n = int(input())
s = "ROYGBIV"
while len(s) < n:
    s += s[-4]
print(s)
