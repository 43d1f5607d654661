n = int(input())
s = "ROYGBIV"
print((s * n)[:n])
