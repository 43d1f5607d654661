a, b = input().split()
c = int(a) + 1
while b not in str(c):
    c += 1
print(c)
