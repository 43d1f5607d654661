s = input().strip()
d = {}
for i in range(10):
    d[input().strip()] = i
for i in range(0, 80, 10):
    print(d[s[i:i + 10]], end="")
print()
