res = 1
for part in input().split("b"):
    res = res * (part.count("a") + 1) % 1000000007
print((res - 1) % 1000000007)
