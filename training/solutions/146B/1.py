a, b = input().split()
c = int(a) + 1
while "".join(d for d in str(c) if d in "47") != b:
    c += 1
print(c)
